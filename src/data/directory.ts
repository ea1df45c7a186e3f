import type { Language } from '../lib/format/languages/language.ts';
import { toLetterGroups, type LetterGroup } from '../lib/format/letter-groups.ts';
import type { ListedPerson, ResearcherEntry } from '../lib/model/generated-index.ts';
import { toListedPeople } from './listed-people.ts';
import { toPages, type PageOfList } from './paging.ts';
import { researcherEntries } from './researchers.ts';
import { pathsIn } from './site.ts';

/** How many people one page of the directory holds. */
const pageSize = 400;

/** People who are here now, or those who left. */
export type WhichPeople = 'here' | 'former';

/** One page of the directory, cut into letters, and where each letter of the whole directory begins. */
export interface DirectoryPage extends PageOfList<ListedPerson> {
  groups: LetterGroup<ListedPerson>[];
  letters: { letter: string; href: string }[];
}

/** The pages of the directory, from 1: as many in every language. */
export function directoryPageNumbers(which: WhichPeople): number[] {
  return toPages(people(which), pageSize).map(({ number }) => number);
}

/** A page of the directory, A–Z in the order of the language. */
export function directoryPage(number: number, which: WhichPeople, language: Language): DirectoryPage {
  const sorted = byLetter(people(which), language).flatMap(({ items }) => items);
  const pages = toPages(sorted, pageSize);
  const page = pages[number - 1] ?? { items: [], number, last: pages.length, total: 0 };
  const items = toListedPeople(page.items, language);
  return {
    ...page,
    items,
    groups: byLetter(items, language),
    letters: directoryLetters(language, which),
  };
}

/** Where each letter of the directory begins. */
export function directoryLetters(language: Language, which: WhichPeople = 'here'): DirectoryPage['letters'] {
  const paths = pathsIn(language);
  const hrefOf = which === 'here' ? paths.researchers : paths.former;
  let before = 0;
  return byLetter(people(which), language).map(({ letter, anchor, items }) => {
    const page = Math.floor(before / pageSize) + 1;
    before += items.length;
    return { letter, href: `${hrefOf(page)}#${anchor}` };
  });
}

function people(which: WhichPeople): ResearcherEntry[] {
  return researcherEntries().filter(({ left }) => (left === undefined) === (which === 'here'));
}

function byLetter<T extends ResearcherEntry>(listed: readonly T[], language: Language): LetterGroup<T>[] {
  return toLetterGroups(listed, ({ sortName }) => sortName, language.tag);
}
