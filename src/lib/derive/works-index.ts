import type { Publication } from '../model/publication.ts';
import type { FilterValue, IndexedWork, WorkFilter, WorksIndex } from '../model/works-index.ts';

/** What a person's list is filtered by. */
export interface WorksIndexOptions {
  /** Id of the person, who is no co-author of themself. */
  person: string;
  /** Of the person: people who are written under one name. */
  coauthors: readonly { person: string; name: string; slug?: string | undefined }[];
  /** The order of titles in the language of the site. */
  compare: (a: string, b: string) => number;
  /** What is printed under a title; given where works stand on several pages, so that all of them can be printed. */
  lineOf?: (work: Publication) => string;
}

/**
 * The index by which a list of works is filtered in the browser. Co-authors are those of the profile: resolved people,
 * not names.
 * @param works newest first
 */
export function worksToIndex(works: readonly Publication[], options: WorksIndexOptions): WorksIndex {
  const topics = new Places();
  const coauthors = new Places();
  const known = new Map(options.coauthors.map((coauthor) => [coauthor.person, coauthor]));
  const ranks = rankTitles(works, options.compare);
  const indexed = works.map((work, place): IndexedWork => {
    const people = new Set(work.authorships.flatMap(({ person }) => person ?? []));
    people.delete(options.person);
    return {
      slug: work.slug,
      ...(work.year === undefined ? {} : { year: work.year }),
      type: work.type,
      topics: work.topics.map(({ slug, name }) => topics.of({ key: slug, name })),
      coauthors: [...people].flatMap((person) => {
        const coauthor = known.get(person);
        return coauthor === undefined
          ? []
          : [coauthors.of({ key: coauthor.slug ?? coauthor.name, name: coauthor.name })];
      }),
      titleRank: ranks[place] ?? 0,
      authors: work.authorCount,
      ...(options.lineOf === undefined ? {} : { title: work.title.text, line: options.lineOf(work) }),
    };
  });
  return { topics: topics.values, coauthors: coauthors.values, works: indexed };
}

/** The filters that leave a choice in a list: those with several values. */
export function listFilters({ works, topics, coauthors }: WorksIndex): WorkFilter[] {
  const values: Record<WorkFilter, number> = {
    type: new Set(works.map(({ type }) => type)).size,
    topic: topics.length,
    with: coauthors.length,
    since: new Set(works.flatMap(({ year }) => year ?? [])).size,
  };
  return (['type', 'topic', 'with', 'since'] as const).filter((filter) => values[filter] > 1);
}

/** Values in the order in which they are met, each once. */
class Places {
  readonly values: FilterValue[] = [];
  readonly #places = new Map<string, number>();

  of(value: FilterValue): number {
    const known = this.#places.get(value.key);
    if (known !== undefined) return known;
    this.#places.set(value.key, this.values.length);
    return this.values.push(value) - 1;
  }
}

function rankTitles(works: readonly Publication[], compare: (a: string, b: string) => number): number[] {
  const order = works
    .map(({ title, id }, place) => ({ title: title.text, id, place }))
    .sort((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  const ranks: number[] = [];
  for (const [rank, { place }] of order.entries()) ranks[place] = rank;
  return ranks;
}
