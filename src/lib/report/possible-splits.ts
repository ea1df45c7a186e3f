import { identifierToKey } from '../model/identifier.ts';
import type { Finding } from '../model/finding.ts';
import type { ExternalPerson, OwnPerson, Person } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { fullNameKey, initialNameKey, type NameParts } from '../normalise/names/index.ts';
import { toLikeness } from '../reconcile/people/name-likeness.ts';
import { compareBy, compareText } from '../reconcile/compare.ts';
import { addTo } from '../reconcile/multimap.ts';
import { nothingSettled, type Settled } from '../reconcile/curation/settled.ts';
import { personToSubject } from './subjects.ts';

/** Shared by people of one name, so many co-authors are no chance. */
const fewestShared = 2;
/** With as many of one surname and initial a person is compared, so that a common name costs no more than a rare one. */
const mostCompared = 30;

/** People of the register who may be one, and people outside who may be one of the register. */
export function findPossibleSplits(
  people: readonly Person[],
  publications: readonly Publication[],
  settled: Settled = nothingSettled,
): Finding[] {
  const isApart = (a: Person, b: Person): boolean => {
    const [mine, theirs] = [settled.get(a.id)?.notSame, settled.get(b.id)?.notSame];
    return keysOfPerson(b).some((key) => mine?.has(key)) || keysOfPerson(a).some((key) => theirs?.has(key));
  };
  const own = people.filter((person) => person.own);
  const external = people.filter((person) => !person.own);
  return [...amongOwn(own, isApart), ...betweenOwnAndExternal(own, external, publications, isApart)];
}

/** Whether somebody decided that two people are two. */
type IsApart = (a: Person, b: Person) => boolean;

function* amongOwn(people: readonly OwnPerson[], isApart: IsApart): Generator<Finding> {
  const blocks = new Map<string, OwnPerson[]>();
  for (const person of people.toSorted(compareBy(({ id }) => id))) {
    for (const key of keysOf(person, initialNameKey)) addTo(blocks, key, person);
  }
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    for (const [place, person] of block.entries()) {
      for (const other of block.slice(place + 1, place + 1 + mostCompared)) {
        const pair = `${person.id}\n${other.id}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const common = compareOwn(person, other);
        if (common !== undefined && !isApart(person, other))
          yield toFinding(person, other, common, [person.works.length, other.works.length]);
      }
    }
  }
}

/** What two of the register have in common, when their names are compatible and nothing says that they are two. */
function compareOwn(a: OwnPerson, b: OwnPerson): Pick<Finding, 'rule' | 'reason'> | undefined {
  if (orcidsDiffer(a, b) || a.collaborators.some(({ person }) => person === b.id)) return undefined;
  // A given name that merely begins like the other (Yu, Yuanbin) is another name.
  if (!namesOf(a).some((name) => toLikeness(name, namesOf(b)) !== undefined)) return undefined;
  const others = new Set(a.collaborators.map(({ person }) => person));
  const shared = b.collaborators.filter(({ person }) => others.has(person)).map(({ name }) => name);
  if (shared.length >= fewestShared) {
    const named = shared.toSorted(compareText).slice(0, 3).join(', ');
    return {
      rule: 'shared-co-authors',
      reason: `Their names are compatible, and they share ${shared.length} co-authors (${named})`,
    };
  }
  const unit = a.units.find((slug) => b.units.includes(slug));
  if (unit === undefined) return undefined;
  return { rule: 'shared-unit', reason: `Their names are compatible, and both belong to ${unit}` };
}

function* betweenOwnAndExternal(
  own: readonly OwnPerson[],
  external: readonly ExternalPerson[],
  publications: readonly Publication[],
  isApart: IsApart,
): Generator<Finding> {
  const byName = new Map<string, OwnPerson[]>();
  for (const person of own) for (const key of keysOf(person, fullNameKey)) addTo(byName, key, person);
  const named = external.flatMap((person) => {
    const bearers = byName.get(fullNameKey(person.name) ?? '') ?? [];
    return bearers.slice(0, mostCompared).map((bearer) => [bearer, person] as const);
  });
  if (named.length === 0) return;
  const places = placesOf(new Set(named.flatMap(([bearer, person]) => [bearer.id, person.id])), publications);
  for (const [bearer, person] of named) {
    const [mine, theirs] = [places.get(bearer.id), places.get(person.id)];
    if (mine === undefined || theirs === undefined || orcidsDiffer(bearer, person)) continue;
    if (isApart(bearer, person)) continue;
    if (theirs.works.some((id) => bearer.works.includes(id))) continue;
    const [shared] = [...mine.organisations.intersection(theirs.organisations)].sort(compareText);
    if (shared === undefined) continue;
    const common = {
      rule: 'shared-institution',
      reason: `They bear one full name, and both worked at ${shared}`,
    };
    yield toFinding(bearer, person, common, [bearer.works.length, theirs.works.length]);
  }
}

/** Where people work as their bylines say, and the works that those stand on. */
function placesOf(people: ReadonlySet<string>, publications: readonly Publication[]) {
  const places = new Map<string, { organisations: Set<string>; works: string[] }>();
  for (const { id, authorships } of publications) {
    for (const { person, organisations } of authorships) {
      if (person === undefined || !people.has(person)) continue;
      const known = places.get(person) ?? { organisations: new Set<string>(), works: [] };
      for (const organisation of organisations) known.organisations.add(organisation);
      known.works.push(id);
      places.set(person, known);
    }
  }
  return places;
}

function toFinding(
  a: Person,
  b: Person,
  common: Pick<Finding, 'rule' | 'reason'>,
  [worksOfA, worksOfB]: [number, number],
): Finding {
  return {
    kind: 'possible-split',
    ...common,
    subjects: [personToSubject(a, worksOfA), personToSubject(b, worksOfB)],
    count: Math.max(1, Math.min(worksOfA, worksOfB)),
  };
}

function orcidsDiffer(a: Person, b: Person): boolean {
  const [mine, theirs] = [a, b].map(
    ({ identifiers }) => identifiers.find(({ scheme }) => scheme === 'orcid')?.value,
  );
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

function keysOfPerson({ id, identifiers }: Person): string[] {
  return [id, ...identifiers.map(identifierToKey)];
}

function namesOf(person: OwnPerson): readonly NameParts[] {
  return [person.name, ...person.names];
}

function keysOf(person: OwnPerson, toKey: (name: NameParts) => string | undefined): ReadonlySet<string> {
  return new Set(namesOf(person).flatMap((name) => toKey(name) ?? []));
}
