import type { Finding } from '../model/finding.ts';
import type { OwnPerson } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { mostAuthorsOfPairs } from '../derive/authored-work.ts';
import { foldName } from '../normalise/names/index.ts';
import { unnamed } from '../reconcile/curation/hidden/index.ts';
import { addTo } from '../reconcile/multimap.ts';
import { UnionFind } from '../reconcile/union-find.ts';
import { nothingSettled, type Settled } from '../reconcile/curation/settled.ts';
import { personToSubject, workToSubject } from './subjects.ts';

/** A group of fewer works is chance. */
const fewestWorks = 3;
/** As many works are named of the largest group, and of the others, which a decision to split would list. */
const mostWorks = { largest: 10, other: 100 };

/**
 * Profiles whose works fall into two or more groups, of three or more works each, whose co-authors have nothing to do
 * with one another: perhaps two people (features.md, "Groups"). Co-authors whom nobody resolved count by their names,
 * works of more than 100 authors say nothing, nor do authors who may not be named. Where somebody looked at works of
 * every group, nothing is told until there is another group.
 */
export function findPossibleMixes(
  people: readonly OwnPerson[],
  publications: readonly Publication[],
  settled: Settled = nothingSettled,
): Finding[] {
  const corpus = indexCoauthors(publications);
  return people.flatMap((person) => {
    const groups = groupWorks(person.id, corpus);
    if (groups.length < 2) return [];
    const lookedAt = settled.get(person.id)?.lookedAt;
    const isKnown = (works: readonly Publication[]): boolean => works.some(({ id }) => lookedAt?.has(id));
    if (lookedAt !== undefined && groups.every(isKnown)) return [];
    const subjects = groups.flatMap((works, group) =>
      works
        .slice(0, group === 0 ? mostWorks.largest : mostWorks.other)
        .map((work) => ({ ...workToSubject(work), group })),
    );
    const sizes = groups.map(({ length }) => length);
    return [
      {
        kind: 'possible-mix',
        rule: 'unconnected-groups',
        subjects: [personToSubject(person, person.works.length), ...subjects],
        reason: `Groups of ${sizes.join(' and ')} works share no co-author, nor do their co-authors work together${certainty(person.id, groups)}`,
        count: sizes.slice(1).reduce((sum, size) => sum + size, 0),
      },
    ];
  });
}

/** An iD in every group speaks for one person, unless a source put it there. */
function certainty(person: string, groups: readonly Publication[][]): string {
  const carriesOrcid = ({ authorships }: Publication): boolean =>
    authorships.some((authorship) => authorship.person === person && authorship.link?.rule === 'orcid');
  return groups.every((works) => works.some(carriesOrcid)) ? '; works of each carry the ORCID iD' : '';
}

/** Who wrote with whom, looked up once however many profiles they stand in. */
interface Coauthors {
  worksOf: ReadonlyMap<string, readonly Publication[]>;
  /** The authors of a work: people by id, the rest by name. */
  authorsOf: (work: Publication) => readonly string[];
  /** The resolved people who share a work with somebody. */
  peopleBeside: (person: string) => ReadonlySet<string>;
}

function indexCoauthors(publications: readonly Publication[]): Coauthors {
  const worksOf = new Map<string, Publication[]>();
  for (const work of publications) {
    if (work.authorCount > mostAuthorsOfPairs) continue;
    for (const person of new Set(work.authorships.flatMap(({ person }) => person ?? []))) {
      addTo(worksOf, person, work);
    }
  }
  const authorsOf = remember((work: Publication) =>
    work.authorships
      .filter(
        ({ kind, person, display }) =>
          kind === 'person' && !(person === undefined && display === unnamed.display),
      )
      .map(({ person, display }) => person ?? `name ${foldName(display)}`),
  );
  const peopleBeside = remember(
    (person: string): ReadonlySet<string> =>
      new Set((worksOf.get(person) ?? []).flatMap(authorsOf).filter((author) => worksOf.has(author))),
  );
  return { worksOf, authorsOf, peopleBeside };
}

function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** The unconnected groups that are large enough, largest first. */
function groupWorks(person: string, { worksOf, authorsOf, peopleBeside }: Coauthors): Publication[][] {
  const works = worksOf.get(person) ?? [];
  if (works.length < 2 * fewestWorks) return [];
  const coauthors = works.map((work) => authorsOf(work).filter((author) => author !== person));
  const numbers = new Map<string, number>();
  for (const author of coauthors.flat()) if (!numbers.has(author)) numbers.set(author, numbers.size);
  const sets = new UnionFind(numbers.size);
  const join = (one: string, other: string): void => {
    const [a, b] = [numbers.get(one), numbers.get(other)];
    if (a !== undefined && b !== undefined) sets.union(a, b);
  };
  const group = (): Publication[][] => {
    const groups = new Map<number, Publication[]>();
    for (const [place, work] of works.entries()) {
      const number = numbers.get(coauthors[place]?.[0] ?? '');
      if (number !== undefined) addTo(groups, sets.find(number), work);
    }
    return [...groups.values()]
      .filter(({ length }) => length >= fewestWorks)
      .sort((a, b) => b.length - a.length);
  };
  for (const [first, ...rest] of coauthors)
    if (first !== undefined) for (const other of rest) join(first, other);
  // Who wrote together elsewhere is looked up only where it can matter.
  if (group().length < 2) return [];
  for (const author of numbers.keys()) {
    if (worksOf.has(author)) for (const other of peopleBeside(author)) join(author, other);
  }
  return group();
}
