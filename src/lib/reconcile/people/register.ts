import type { Diagnostic } from '../../diagnostics.ts';
import { identifierToKey, type Identifier, type IdentifierScheme } from '../../model/identifier.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { toCanonicalJson } from '../canonical.ts';
import { compareBy, compareText } from '../compare.ts';
import { textToDigest } from '../digest.ts';
import { type CuratedSets, nothingCurated } from '../curation/curated-sets.ts';
import { clusterPeople } from './cluster-people.ts';
import type { RegisterPerson } from './register-person.ts';

/** Strongest first: the order in which an id is chosen. */
export const personSchemes: readonly IdentifierScheme[] = [
  'orcid',
  'openalex',
  'dblp',
  'roster',
  'scopus',
  'scholar',
  'wikidata',
  'local',
];

/** The institution's word, then the person's, then a database's. */
const origins: readonly PersonRecord['origin'][] = ['roster', 'researcher-page', 'orcid', 'openalex'];

/**
 * The institution's own people (design.md): everybody whom a roster row, an author record, an ORCID record or a
 * researcher page with an identifier describes, each once.
 * @param records sorted by `sortRecords`; researcher pages may have no name, if another record of theirs does
 * @param curated what people decided about these records
 */
export function buildRegister(
  records: readonly PersonRecord[],
  curated: CuratedSets = nothingCurated,
): {
  people: RegisterPerson[];
  /** Identifiers that stand on two of the people and lead to neither. */
  contested: string[];
  diagnostics: Diagnostic[];
} {
  const { clusters, contested, diagnostics } = clusterPeople(records, curated);
  const taken = new Set<string>();
  const people = clusters
    .map((cluster) => toPerson(cluster))
    .filter((person) => {
      if (person.names.length > 0) return true;
      diagnostics.push(nobodyKnown(person));
      return false;
    })
    .map((person) => ({ ...person, id: freeId(person, taken) }));
  return { people, contested, diagnostics };
}

function toPerson(cluster: readonly PersonRecord[]): Omit<RegisterPerson, 'id'> {
  const records = cluster.toSorted(compareBy<PersonRecord>(({ origin }) => origins.indexOf(origin)));
  const identifiers = new Map(
    records.flatMap((record) =>
      record.identifiers.map((identifier): [string, Identifier] => [identifierToKey(identifier), identifier]),
    ),
  );
  return {
    identifiers: [...identifiers].sort(([a], [b]) => compareText(a, b)).map(([, identifier]) => identifier),
    records,
    names: records.flatMap(({ names }) => names),
    onRoster: records.some(({ origin }) => origin === 'roster'),
    researcherPage: records.find(({ origin }) => origin === 'researcher-page')?.provenance.entry,
  };
}

/** The strongest key that nobody has; of somebody without any, a digest of what is told of them. */
export function freeId(person: Omit<RegisterPerson, 'id'>, taken: Set<string>): string {
  const keys = personSchemes.flatMap((scheme) =>
    person.identifiers.filter((identifier) => identifier.scheme === scheme).map(identifierToKey),
  );
  const local = `local:${textToDigest(toCanonicalJson([person.names, person.records[0]?.units]))}`;
  let id = [...keys, local].find((candidate) => !taken.has(candidate)) ?? local;
  for (let number = 2; taken.has(id); number += 1) id = `${local}-${number}`;
  taken.add(id);
  return id;
}

function nobodyKnown(person: Omit<RegisterPerson, 'id'>): Diagnostic {
  const [record] = person.records;
  if (person.researcherPage === undefined && record !== undefined) return positionOfNobody(record);
  return {
    code: 'researcher-page-unmatched',
    severity: 'warning',
    file: `researchers/${person.researcherPage ?? ''}.mdx`,
    message: 'No export knows the person of this page, and the page gives no name',
    value: person.identifiers.map(identifierToKey).join(', '),
    hint: 'Correct the identifier, or add `name:` to the front matter.',
  };
}

function positionOfNobody({ provenance: { file, entry } }: PersonRecord): Diagnostic {
  return {
    code: 'position-of-nobody',
    severity: 'warning',
    file: `exports/${file}`,
    entry,
    message: 'No list of people names the person of this position, so it was left out',
    value: entry,
    hint: 'Add the list of people that has this key.',
  };
}
