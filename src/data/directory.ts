import type { Language } from '../lib/format/languages/language.ts';
import { toLetterGroups, type LetterGroup } from '../lib/format/letter-groups.ts';
import type { ResearcherEntry } from '../lib/model/generated-index.ts';
import { toPages, type PageOfList } from './paging.ts';
import { researcherEntries } from './researchers.ts';
import { pathsIn } from './site.ts';

/** How many people one page of the directory holds. */
const pageSize = 400;

/** One page of the directory, cut into letters, and where each letter of the whole directory begins. */
export interface DirectoryPage extends PageOfList<ResearcherEntry> {
  groups: LetterGroup<ResearcherEntry>[];
  letters: { letter: string; href: string }[];
}

/** The pages of the directory, from 1: as many in every language. */
export function directoryPageNumbers(): number[] {
  return toPages(peopleHere(), pageSize).map(({ number }) => number);
}

/** People who are here now, A–Z; those who left stand on pages of their own units. */
export function directoryPage(number: number, language: Language): DirectoryPage {
  const letters = byLetter(peopleHere(), language);
  const pages = toPages(
    letters.flatMap(({ items }) => items),
    pageSize,
  );
  const page = pages[number - 1] ?? { items: [], number, last: pages.length, total: 0 };
  return { ...page, groups: byLetter(page.items, language), letters: directoryLetters(language) };
}

/** Where each letter of the directory begins. */
export function directoryLetters(language: Language): DirectoryPage['letters'] {
  const { researchers } = pathsIn(language);
  let before = 0;
  return byLetter(peopleHere(), language).map(({ letter, anchor, items }) => {
    const page = Math.floor(before / pageSize) + 1;
    before += items.length;
    return { letter, href: `${researchers(page)}#${anchor}` };
  });
}

/** People who left, A–Z. */
export function formerResearchers(language: Language): ResearcherEntry[] {
  const former = researcherEntries().filter(({ left }) => left !== undefined);
  return byLetter(former, language).flatMap(({ items }) => items);
}

function peopleHere(): ResearcherEntry[] {
  return researcherEntries().filter(({ left }) => left === undefined);
}

function byLetter(people: readonly ResearcherEntry[], language: Language): LetterGroup<ResearcherEntry>[] {
  return toLetterGroups(people, ({ sortName }) => sortName, language.tag);
}
