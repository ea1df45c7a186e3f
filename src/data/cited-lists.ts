import type { Language } from '../lib/format/languages/language.ts';
import type { CitedKind } from '../paths.ts';
import { publicationEntries } from './publications.ts';
import { readResearcher, researcherEntries } from './researchers.ts';
import { siteFacts } from './site.ts';
import { allTopics } from './topics.ts';
import { allUnits, unitIn } from './units.ts';
import { allYears, yearToSlug } from './years.ts';

/** A list of works that is taken away as a whole. */
export interface CitedList {
  kind: Exclude<CitedKind, 'publications'>;
  slug: string;
  name: (language: Language) => string;
  works: () => readonly string[];
  /** How many works there are. */
  length: number;
}

/** Every list of a kind that has works. */
export function citedLists(kind: CitedList['kind']): CitedList[] {
  return lists[kind]().filter(({ length }) => length > 0);
}

const lists: Readonly<Record<CitedList['kind'], () => CitedList[]>> = {
  researchers: () =>
    researcherEntries().map(({ id, slug, name, works }) => ({
      kind: 'researchers',
      slug,
      name: () => name,
      works: () => readResearcher(id).works,
      length: works,
    })),
  units: () =>
    allUnits().map((unit) => ({
      kind: 'units',
      slug: unit.slug,
      name: (language) => unitIn(unit, language).name,
      ...worksOf(unit.works),
    })),
  topics: () =>
    allTopics().map(({ slug, name, works }) => ({
      kind: 'topics',
      slug,
      name: () => name,
      ...worksOf(works),
    })),
  years: () =>
    allYears().map(({ year, works }) => ({
      kind: 'years',
      slug: yearToSlug(year),
      name: ({ words }) => (year === undefined ? words.directory.undated : words.directory.worksOfYear(year)),
      ...worksOf(works.map(({ id }) => id)),
    })),
  citations: () => [
    {
      kind: 'citations',
      slug: 'all',
      name: ({ words }) => words.cite.all(siteFacts().counts.publications),
      ...worksOf(publicationEntries().map(({ id }) => id)),
    },
  ],
};

function worksOf(ids: readonly string[]): Pick<CitedList, 'works' | 'length'> {
  return { works: () => ids, length: ids.length };
}
