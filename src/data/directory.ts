import { toLetterGroups, type LetterGroup } from '../lib/format/letter-groups.ts';
import type { ResearcherEntry } from '../lib/model/generated-index.ts';
import { toPages, type PageOfList } from './paging.ts';
import { researcherEntries } from './researchers.ts';
import { paths, siteFacts } from './site.ts';
import { allUnits } from './units.ts';

/** How many people one page of the directory holds. */
const pageSize = 400;

/** One page of the directory, cut into letters, and where each letter of the whole directory begins. */
export interface DirectoryPage extends PageOfList<ResearcherEntry> {
  groups: LetterGroup<ResearcherEntry>[];
  letters: { letter: string; href: string }[];
}

/** The language that lists are sorted in. */
export function siteLocale(): string {
  return siteFacts().settings.languages[0] ?? 'en';
}

/** Slug → name of every unit. */
export function unitNames(): ReadonlyMap<string, string> {
  return new Map(allUnits().map(({ slug, name }) => [slug, name]));
}

/** The people who are here now, A–Z; those who left stand on pages of their own units. */
export function directoryPages(): DirectoryPage[] {
  const groups = byLetter(researcherEntries().filter(({ left }) => left === undefined));
  const pages = toPages(
    groups.flatMap(({ items }) => items),
    pageSize,
  );
  const pageOf = new Map(pages.flatMap((page) => page.items.map(({ id }) => [id, page.number])));
  const letters = groups.map(({ letter, anchor, items: [first] }) => ({
    letter,
    href: `${paths.researchers(pageOf.get(first?.id ?? '') ?? 1)}#${anchor}`,
  }));
  return pages.map((page) => ({ ...page, groups: byLetter(page.items), letters }));
}

/** People who left, A–Z. */
export function formerResearchers(): ResearcherEntry[] {
  return byLetter(researcherEntries().filter(({ left }) => left !== undefined)).flatMap(({ items }) => items);
}

function byLetter(people: readonly ResearcherEntry[]): LetterGroup<ResearcherEntry>[] {
  return toLetterGroups(people, ({ sortName }) => sortName, siteLocale());
}
