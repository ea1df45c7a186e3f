import type { Finding } from '../model/finding.ts';
import type { OwnPerson } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { mostAuthorsOfPairs } from '../derive/authored-work.ts';
import { foldName } from '../normalise/names/index.ts';
import { addTo } from '../reconcile/multimap.ts';
import { UnionFind } from '../reconcile/union-find.ts';
import { personToSubject, workToSubject } from './subjects.ts';

/** A group of fewer works is chance. */
const fewestWorks = 3;
/** As many works are named of the largest group, and of the others, which a decision to split would list. */
const mostWorks = { largest: 10, other: 100 };

/**
 * Profiles whose works fall into two or more groups, of three or more works each, whose co-authors have nothing to do
 * with one another: perhaps two people (features.md, "Groups"). Co-authors whom nobody resolved count by their names,
 * and works of more than 100 authors say nothing.
 */
export function findPossibleMixes(
  people: readonly OwnPerson[],
  publications: readonly Publication[],
): Finding[] {
  const worksOf = new Map<string, Publication[]>();
  for (const work of publications) {
    if (work.authorCount > mostAuthorsOfPairs) continue;
    for (const person of new Set(work.authorships.flatMap(({ person }) => person ?? []))) {
      addTo(worksOf, person, work);
    }
  }
  return people.flatMap((person) => {
    const groups = groupWorks(person.id, worksOf);
    if (groups.length < 2) return [];
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

/** The unconnected groups that are large enough, largest first. */
function groupWorks(person: string, worksOf: ReadonlyMap<string, readonly Publication[]>): Publication[][] {
  const works = worksOf.get(person) ?? [];
  if (works.length < 2 * fewestWorks) return [];
  const numbers = new Map<string, number>();
  const coauthors = works.map((work) => othersOf(person, work));
  for (const others of coauthors)
    for (const other of others) numbers.set(other, numbers.get(other) ?? numbers.size);
  const sets = new UnionFind(numbers.size);
  const join = (names: readonly string[]): void => {
    const [first, ...rest] = names.flatMap((name) => numbers.get(name) ?? []);
    if (first !== undefined) for (const other of rest) sets.union(first, other);
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
  coauthors.forEach(join);
  // Who wrote together elsewhere is looked up only where it can matter.
  if (group().length < 2) return [];
  for (const name of numbers.keys()) {
    for (const work of worksOf.get(name) ?? [])
      join(othersOf(person, work).filter((other) => worksOf.has(other)));
  }
  return group();
}

/** The other authors: people by id, the rest by name. */
function othersOf(person: string, { authorships }: Publication): string[] {
  return authorships
    .filter((authorship) => authorship.person !== person && authorship.kind === 'person')
    .map((authorship) => authorship.person ?? `name ${foldName(authorship.display)}`);
}
