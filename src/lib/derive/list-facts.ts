import type { CountedTopic, ListFacts } from '../model/list-facts.ts';
import type { Publication } from '../model/publication.ts';
import { compareBy } from '../reconcile/compare.ts';

/** What the facts of a list are counted from. */
export type ListedWork = Pick<Publication, 'id' | 'year' | 'topics'>;

/** As many topics are named for one list. */
const mostTopics = 12;

/**
 * Answers for any list of work ids what is said of it as a whole.
 * @param publications every work that a list may name
 */
export function listFactsOf(
  publications: readonly ListedWork[],
): (works: readonly string[], without?: string) => ListFacts {
  const byId = new Map(publications.map((work) => [work.id, work]));
  return (ids, without) => {
    const works = ids.flatMap((id) => byId.get(id) ?? []);
    return { ...countYears(works), topTopics: countTopics(works, without) };
  };
}

/** Ascending years, and how many works have none. */
export function countYears(
  works: readonly Pick<ListedWork, 'year'>[],
): Pick<ListFacts, 'worksByYear' | 'undated'> {
  const counts = new Map<number, number>();
  let undated = 0;
  for (const { year } of works) {
    if (year === undefined) undated += 1;
    else counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const worksByYear = [...counts].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, works: count }));
  return { worksByYear, undated };
}

/**
 * The topics on most of the works, most first.
 * @param without id of the topic whose own list this is
 */
export function countTopics(works: readonly ListedWork[], without?: string): CountedTopic[] {
  const counted = new Map<string, CountedTopic>();
  for (const { topics } of works) {
    for (const topic of topics) {
      if (topic.id === without) continue;
      const known = counted.get(topic.id);
      if (known === undefined) counted.set(topic.id, { ...topic, works: 1 });
      else known.works += 1;
    }
  }
  return [...counted.values()].sort(mostWorks).slice(0, mostTopics);
}

const mostWorks = compareBy<CountedTopic>(
  ({ works }) => -works,
  ({ name }) => name,
  ({ id }) => id,
);
