import type { IndexedWork, WorksIndex } from '../../lib/model/works-index.ts';
import type { FilterName, ListState, SortName } from './state.ts';

/** The works that pass every filter, in the order asked for. */
export function chooseWorks(index: WorksIndex, { filters, sort }: ListState): IndexedWork[] {
  const tests = Object.entries(filters).map(([name, value]) => testFor(index, name, value));
  const chosen = index.works.filter((work) => tests.every((test) => test(work)));
  return sort === 'newest' ? chosen : sort === 'oldest' ? oldestFirst(chosen) : chosen.sort(orders[sort]);
}

/** A value of a filter, and how many works it would leave beside the other filters. */
export interface FilterOption {
  key: string;
  name: string;
  works: number;
}

/** The values of a filter that leave any work; those of most works first, years newest first. */
export function optionsOf(index: WorksIndex, name: FilterName, { filters }: ListState): FilterOption[] {
  const others = { ...filters };
  delete others[name];
  const works = chooseWorks(index, { filters: others, sort: 'newest' });
  if (name === 'since') return yearOptions(works);
  const counts = new Map<string, number>();
  for (const work of works) {
    for (const key of keysOf(index, name, work)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const chosen = filters[name];
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  const names = new Map(valuesOf(index, name).map((value) => [value.key, value.name]));
  return [...counts]
    .map(([key, count]) => ({ key, name: names.get(key) ?? key, works: count }))
    .sort((a, b) => b.works - a.works || (a.name < b.name ? -1 : 1));
}

type NamedFilter = Exclude<FilterName, 'since'>;

function keysOf(index: WorksIndex, name: NamedFilter, work: IndexedWork): string[] {
  if (name === 'type') return [work.type];
  const values = valuesOf(index, name);
  const places = name === 'topic' ? work.topics : work.coauthors;
  return places.flatMap((place) => values[place]?.key ?? []);
}

function valuesOf(index: WorksIndex, name: NamedFilter): WorksIndex['topics'] {
  return name === 'topic' ? index.topics : name === 'with' ? index.coauthors : [];
}

/** Each year with how many works it and all later ones have. */
function yearOptions(works: readonly IndexedWork[]): FilterOption[] {
  const counts = new Map<number, number>();
  for (const { year } of works) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  let sum = 0;
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([year, count]) => ({ key: String(year), name: String(year), works: (sum += count) }));
}

function testFor(index: WorksIndex, name: string, value: string): (work: IndexedWork) => boolean {
  if (name === 'type') return ({ type }) => type === value;
  if (name === 'since') return ({ year }) => year !== undefined && year >= Number(value);
  const place = (name === 'topic' ? index.topics : index.coauthors).findIndex(({ key }) => key === value);
  return (work) => (name === 'topic' ? work.topics : work.coauthors).includes(place);
}

/** Undated works stay last. */
function oldestFirst(works: readonly IndexedWork[]): IndexedWork[] {
  const dated = works.filter(({ year }) => year !== undefined).reverse();
  return [...dated, ...works.filter(({ year }) => year === undefined)];
}

const orders: Readonly<
  Record<Exclude<SortName, 'newest' | 'oldest'>, (a: IndexedWork, b: IndexedWork) => number>
> = {
  title: (a, b) => a.titleRank - b.titleRank,
  authors: (a, b) => b.authors - a.authors,
};
