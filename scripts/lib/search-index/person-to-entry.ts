import { ownPersonSchema } from '../../../src/lib/model/person.ts';
import type { z } from 'astro/zod';
import { foldName } from '../../../src/lib/normalise/names/index.ts';
import { nameToForms, unique } from './name-forms.ts';
import { type FilterNames, noYear, type SearchEntry, toTopicFilters } from './search-entry.ts';
import type { SearchedLanguage } from './searched-language.ts';
import { otherSpellings } from './word-forms.ts';

/** What the search needs of an own person. */
export const searchedPersonSchema = ownPersonSchema.pick({
  id: true,
  own: true,
  slug: true,
  name: true,
  names: true,
  sortName: true,
  identifiers: true,
  role: true,
  summary: true,
  units: true,
  left: true,
  topics: true,
});

export type SearchedPerson = z.infer<typeof searchedPersonSchema>;

export function personToEntry(
  person: SearchedPerson,
  names: FilterNames,
  { paths, index, words }: SearchedLanguage,
): SearchEntry {
  const units = person.units.map((slug) => names.unitNames.get(slug) ?? slug);
  const topics = person.topics.map((topic) => topic.name);
  const left = person.left === undefined ? '' : words.directory.untilYear(person.left.slice(0, 4));
  const found = [
    ...topics,
    ...topics.flatMap(otherSpellings),
    person.summary ?? '',
    ...person.identifiers.filter(({ scheme }) => scheme === 'orcid').map(({ value }) => value),
  ];
  return {
    url: paths.researcher(person.slug),
    language: index,
    // Pagefind refuses nothing, but a record without any word is not found when only filters are set.
    content: unique([...found, person.name.display]).join('. '),
    meta: {
      title: person.name.display,
      names: personToForms(person).join(', '),
      subtitle: [person.role ?? '', ...units, left].filter((part) => part !== '').join(' · '),
    },
    filters: { kind: ['person'], unit: units, topic: toTopicFilters(person.topics, names) },
    sort: { name: `${foldName(person.sortName)} ${person.slug}`, year: noYear },
  };
}

/** Every form of every name of a person. */
export function personToForms(person: Pick<SearchedPerson, 'name' | 'names'>): string[] {
  return unique([person.name, ...person.names].flatMap(nameToForms));
}
