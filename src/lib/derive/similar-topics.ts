import type { OwnPerson } from '../model/person.ts';
import { compareBy } from '../reconcile/compare.ts';
import { addTo } from '../reconcile/multimap.ts';
import { topicWeights } from './topic-weights.ts';

type ComparedPerson = Pick<
  OwnPerson,
  'id' | 'slug' | 'name' | 'topics' | 'collaborators' | 'left' | 'sortName'
>;
type SimilarPerson = NonNullable<OwnPerson['similarTopics']>[number];

/** As many are named for one person, and as many of them may be people they have written with. */
const mostNamed = 6;
const mostCoauthors = 3;

/** The least likeness, as the cosine of the angle between two people's topics. */
const leastLikeness = 0.2;

/** As many shared topics are named, those that make the likeness first. */
const mostShared = 3;

/** A topic that more people have than this finds nobody by itself; it still counts for those whom another finds. */
const mostHolders = 200;

/**
 * For each of the institution's people who are here now, and those who left, others who are here and work on the same
 * topics. Each person is a list of numbers, one for each of their topics: its works times its weight, ln(1 + N/n) where
 * n of N people have it. Likeness is the cosine between two such lists, which is 1 for the same topics in the same
 * proportions and 0 for none in common.
 * @returns for the people who have any, most alike first
 */
export function findSimilarTopics(people: readonly ComparedPerson[]): ReadonlyMap<string, SimilarPerson[]> {
  const weights = topicWeights(people);
  const vectors = new Map(people.map((person) => [person.id, toVector(person, weights)]));
  const holders = new Map<string, ComparedPerson[]>();
  for (const person of people) {
    if (person.left !== undefined) continue;
    for (const { id } of person.topics) addTo(holders, id, person);
  }
  const similar = new Map<string, SimilarPerson[]>();
  for (const person of people) {
    const candidates = candidatesOf(person, holders, vectors);
    if (candidates.length > 0) similar.set(person.id, nameSome(person, candidates));
  }
  return similar;
}

interface Candidate {
  person: ComparedPerson;
  likeness: number;
}

function candidatesOf(
  person: ComparedPerson,
  holders: ReadonlyMap<string, readonly ComparedPerson[]>,
  vectors: ReadonlyMap<string, TopicVector>,
): Candidate[] {
  const mine = vectors.get(person.id);
  if (mine === undefined) return [];
  const found = new Map<string, ComparedPerson>();
  for (const { id } of person.topics) {
    const others = holders.get(id) ?? [];
    if (others.length <= mostHolders) for (const other of others) found.set(other.id, other);
  }
  found.delete(person.id);
  return [...found.values()]
    .map((other) => ({ person: other, likeness: toCosine(mine, vectors.get(other.id)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort(
      compareBy<Candidate>(
        ({ likeness }) => -likeness,
        ({ person: { sortName } }) => sortName,
        ({ person: { id } }) => id,
      ),
    );
}

function nameSome(person: ComparedPerson, candidates: readonly Candidate[]): SimilarPerson[] {
  const known = new Set(person.collaborators.map((collaborator) => collaborator.person));
  const named: SimilarPerson[] = [];
  let coauthors = 0;
  for (const { person: other } of candidates) {
    const coauthor = known.has(other.id);
    if (coauthor && coauthors === mostCoauthors) continue;
    if (coauthor) coauthors += 1;
    named.push({ name: other.name.display, slug: other.slug, coauthor, shares: sharedTopics(person, other) });
    if (named.length === mostNamed) break;
  }
  return named;
}

/** The topics of both, those of most works of the two first. */
function sharedTopics(a: ComparedPerson, b: ComparedPerson): SimilarPerson['shares'] {
  const works = new Map(b.topics.map((topic) => [topic.id, topic.works]));
  return a.topics
    .filter(({ id }) => works.has(id))
    .map((topic) => ({ topic, both: Math.min(topic.works, works.get(topic.id) ?? 0) }))
    .sort(
      compareBy<{ topic: ComparedPerson['topics'][number]; both: number }>(
        ({ both }) => -both,
        ({ topic: { name } }) => name,
        ({ topic: { id } }) => id,
      ),
    )
    .slice(0, mostShared)
    .map(({ topic: { id, slug, name } }) => ({ id, slug, name }));
}

interface TopicVector {
  values: ReadonlyMap<string, number>;
  length: number;
}

function toVector({ topics }: ComparedPerson, weights: ReadonlyMap<string, number>): TopicVector {
  const values = new Map(topics.map(({ id, works }) => [id, works * (weights.get(id) ?? 0)]));
  return { values, length: Math.hypot(...values.values()) };
}

/** Three decimals, so that the order of adding does not show. */
function toCosine(a: TopicVector, b: TopicVector | undefined): number {
  if (b === undefined || a.length === 0 || b.length === 0) return 0;
  let product = 0;
  for (const [id, value] of a.values) product += value * (b.values.get(id) ?? 0);
  return Math.round((1000 * product) / (a.length * b.length)) / 1000;
}
