import type { Language } from '../lib/format/languages/language.ts';
import { availabilityToWords } from '../lib/format/words/availability-words.ts';
import type { ListedPerson, ResearcherEntry } from '../lib/model/generated-index.ts';
import { portraitOf } from './media.ts';
import { siteFacts } from './site.ts';

/** People as a list prints them in a language, in the order they come in. */
export function toListedPeople(people: readonly ResearcherEntry[], language: Language): ListedPerson[] {
  const { asOf } = siteFacts();
  return people.map((person) => ({
    ...person,
    openTo: person.availability && availabilityToWords(person.availability, asOf, language)?.words,
    portrait: portraitOf(person.researcherPage),
  }));
}
