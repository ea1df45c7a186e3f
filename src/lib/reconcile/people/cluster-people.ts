import type { Diagnostic } from '../../diagnostics.ts';
import { identifierToKey, type IdentifierScheme } from '../../model/identifier.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { compareText } from '../compare.ts';
import { CuratedApart, type CuratedSets, joinAsDecided, nothingCurated } from '../curation/curated-sets.ts';
import { addTo } from '../multimap.ts';
import { UnionFind } from '../union-find.ts';
import { identifierOf } from './register-person.ts';
import { namesAgree, RosterRows, withoutShared } from './roster-rows.ts';

/** Identifiers of which a shared one means one person. */
const linking: readonly IdentifierScheme[] = ['orcid', 'openalex', 'dblp', 'roster'];

/**
 * The person records that describe one person each, by shared identifiers. Two ORCID iDs are two people,
 * whatever else they share; so are two rows of one roster that bear two names, and the identifier is neither's; two
 * rosters may number their rows alike, so a roster's key needs the names to agree.
 * @param curated what people decided, which beats the rest
 */
export function clusterPeople(
  told: readonly PersonRecord[],
  curated: CuratedSets = nothingCurated,
): {
  clusters: PersonRecord[][];
  /** Identifiers that name nobody for certain: they stand on two people of one list. */
  contested: string[];
  diagnostics: Diagnostic[];
} {
  const rows = new RosterRows(told, curated);
  const idle = rows.findShared(sharedIdentifiers(told).filter(({ key }) => !isRosterKey(key)));
  const records = withoutShared(told, idle);
  const diagnostics = idle.map(({ key, two: [first, other] }) =>
    keptApart(records[other], key, rowsDiffer, namesOf(records, first, other)),
  );
  const sets = new UnionFind(records.length);
  const apart = new CuratedApart(curated);
  const orcids = new Map(
    records.map(({ identifiers }, index) => [index, identifierOf(identifiers, 'orcid')] as const),
  );
  for (const { key, members } of sharedIdentifiers(records)) {
    const isRoster = isRosterKey(key);
    const [first = 0, ...others] = isRoster
      ? members.filter((place) => !isNameless(records[place]))
      : members;
    for (const other of others) {
      const [a, b] = [sets.find(first), sets.find(other)];
      if (a === b || apart.forbids(a, b)) continue;
      const [mine, theirs] = [orcids.get(a), orcids.get(b)];
      const two = rows.findTwo(a, b);
      if (mine !== undefined && theirs !== undefined && mine !== theirs) {
        diagnostics.push(keptApart(records[other], key, 'have different ORCID iDs', `${mine} | ${theirs}`));
      } else if (isRoster && !namesAgree(records[first], records[other])) {
        diagnostics.push(
          keptApart(records[other], key, 'have different names', namesOf(records, first, other)),
        );
      } else if (two !== undefined) {
        diagnostics.push(keptApart(records[two[1]], key, rowsDiffer, namesOf(records, ...two)));
      } else {
        const root = sets.union(a, b);
        orcids.set(root, mine ?? theirs);
        apart.join(root, a, b);
        rows.join(root, a, b);
      }
    }
    if (isRoster) diagnostics.push(...addPositions(key, members, records, sets));
  }
  joinAsDecided(sets, curated);
  const clusters = sets.sets().map((members) => members.flatMap((member) => records[member] ?? []));
  return { clusters, contested: idle.map(({ key }) => key), diagnostics };
}

const rowsDiffer = 'are two rows of one list with different names';

function isRosterKey(key: string): boolean {
  return key.startsWith('roster:');
}

/**
 * A list of positions names nobody: it goes with the person of its key in the list beside it, else with the only
 * person who bears the key.
 */
function addPositions(
  key: string,
  members: readonly number[],
  records: readonly PersonRecord[],
  sets: UnionFind,
): Diagnostic[] {
  const named = members.filter((place) => !isNameless(records[place]));
  return members.flatMap((place) => {
    if (!isNameless(records[place]) || named.length === 0) return [];
    const beside = named.filter((other) => folderOf(records[other]) === folderOf(records[place]));
    const people = new Set((beside.length > 0 ? beside : named).map((other) => sets.find(other)));
    const [person] = people;
    if (person !== undefined && people.size === 1) sets.union(person, place);
    return people.size > 1 ? [unclearPosition(records[place], key, namesOf(records, ...named))] : [];
  });
}

function isNameless(record: PersonRecord | undefined): boolean {
  return record?.origin === 'roster' && record.names.length === 0;
}

function folderOf(record: PersonRecord | undefined): string {
  return record?.provenance.file.replace(/[^/]*$/, '') ?? '';
}

function unclearPosition(record: PersonRecord | undefined, key: string, value: string): Diagnostic {
  const { file, entry } = record?.provenance ?? {};
  return {
    code: 'position-unclear',
    severity: 'warning',
    ...(file === undefined ? {} : { file: `exports/${file}` }),
    ...(entry === undefined ? {} : { entry }),
    message: `Several people bear ${key}, so the position belongs to none of them`,
    value,
    hint: 'Put the list of positions into the folder of its list of people.',
  };
}

/** The identifiers that several records have, strongest scheme first, with the places of those records. */
function sharedIdentifiers(records: readonly PersonRecord[]): { key: string; members: number[] }[] {
  const members = new Map<string, number[]>();
  for (const [index, record] of records.entries()) {
    for (const key of new Set(record.identifiers.map(identifierToKey))) {
      addTo(members, key, index);
    }
  }
  const shared = [...members].filter(([, { length }]) => length > 1).sort(([a], [b]) => compareText(a, b));
  return linking.flatMap((scheme) =>
    shared.filter(([key]) => key.startsWith(`${scheme}:`)).map(([key, places]) => ({ key, members: places })),
  );
}

function namesOf(records: readonly PersonRecord[], ...places: readonly number[]): string {
  return places.map((place) => records[place]?.names[0]?.display ?? '').join(' | ');
}

function keptApart(
  record: PersonRecord | undefined,
  key: string,
  difference: string,
  value: string,
): Diagnostic {
  const { file, entry, line } = record?.provenance ?? {};
  const folder = record?.origin === 'researcher-page' ? '' : 'exports/';
  return {
    code: 'people-kept-apart',
    severity: 'warning',
    ...(file === undefined ? {} : { file: `${folder}${file}` }),
    ...(line === undefined ? {} : { line }),
    ...(entry === undefined ? {} : { entry }),
    message: `Two records share ${key} but ${difference}`,
    value,
    hint: 'They are listed as two people. Correct the identifier at its source.',
  };
}
