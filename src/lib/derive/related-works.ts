import type { Publication } from '../model/publication.ts';
import { titleToKey } from '../normalise/titles.ts';
import { compareBy } from '../reconcile/compare.ts';
import { addTo } from '../reconcile/multimap.ts';
import { mostAuthorsOfPairs } from './authored-work.ts';
import { topicWeights } from './topic-weights.ts';

/** As many are named beside one work. */
const mostRelated = 6;

/** As many are looked at before and after a work in the list of each of its authors, so that nobody's list is gone through for each of its works. */
const reach = 30;

/** What relates two works. */
type RelatedWork = Pick<
  Publication,
  'id' | 'title' | 'year' | 'topics' | 'authorships' | 'authorCount' | 'ownPeople' | 'retracted'
>;

/**
 * The related works of each work: others that share an author (a resolved person, not a name) and a topic with it, by
 * the weight of the shared topics, where what few works have counts more; then by shared authors; then the nearest
 * year. Works of one title may be versions of each other and are not named, nor are retracted ones.
 * @param publications newest first
 * @returns ids, for the works that have any
 */
export function relateWorks(publications: readonly RelatedWork[]): ReadonlyMap<string, string[]> {
  const weights = topicWeights(publications);
  const titles = publications.map(({ title }) => titleToKey(title.text));
  const authors = publications.map((work) => (work.topics.length === 0 ? [] : authorsOf(work)));
  const lists = new Map<string, number[]>();
  for (const [place, people] of authors.entries()) for (const person of people) addTo(lists, person, place);
  const shared = sharedAuthors(lists, authors);

  const related = new Map<string, string[]>();
  for (const [place, work] of publications.entries()) {
    const candidates: Candidate[] = [];
    for (const [otherPlace, people] of shared(place)) {
      const other = publications[otherPlace];
      if (other === undefined || other.retracted) continue;
      if (titles[place] !== undefined && titles[place] === titles[otherPlace]) continue;
      const weight = sharedWeight(work, other, weights);
      if (weight === 0) continue;
      candidates.push({ id: other.id, weight, people, years: yearsBetween(work, other) });
    }
    if (candidates.length > 0) {
      const nearest = candidates.sort(mostShared).slice(0, mostRelated);
      related.set(
        work.id,
        nearest.map(({ id }) => id),
      );
    }
  }
  return related;
}

interface Candidate {
  id: string;
  weight: number;
  people: number;
  years: number;
}

const mostShared = compareBy<Candidate>(
  ({ weight }) => -weight,
  ({ people }) => -people,
  ({ years }) => years,
  ({ id }) => id,
);

/** Resolved people; of works of more than 100 authors the institution's own alone. */
function authorsOf({ authorships, authorCount, ownPeople }: RelatedWork): string[] {
  if (authorCount > mostAuthorsOfPairs) return [...new Set(ownPeople)];
  return [...new Set(authorships.flatMap(({ person }) => person ?? []))];
}

/** For a work, the works near it in its authors' lists and how many authors each shares, by place. */
function sharedAuthors(
  lists: ReadonlyMap<string, readonly number[]>,
  authors: readonly (readonly string[])[],
): (place: number) => ReadonlyMap<number, number> {
  // Works are asked for in the order of the lists, so each list is gone through once.
  const reached = new Map<string, number>();
  return (place) => {
    const counts = new Map<number, number>();
    for (const person of authors[place] ?? []) {
      const list = lists.get(person) ?? [];
      const at = reached.get(person) ?? 0;
      reached.set(person, at + 1);
      for (let near = Math.max(0, at - reach); near <= at + reach && near < list.length; near += 1) {
        const other = list[near];
        if (other !== undefined && other !== place) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    return counts;
  };
}

function sharedWeight(a: RelatedWork, b: RelatedWork, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const { id } of a.topics) {
    if (b.topics.some((topic) => topic.id === id)) sum += weights.get(id) ?? 0;
  }
  return Math.round(sum * 1000);
}

function yearsBetween(a: RelatedWork, b: RelatedWork): number {
  return a.year === undefined || b.year === undefined ? Infinity : Math.abs(a.year - b.year);
}
