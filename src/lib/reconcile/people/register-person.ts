import { identifierToKey, type Identifier } from '../../model/identifier.ts';
import type { CuratedPerson } from '../curation/curated-person.ts';
import type { PersonName } from '../../model/person-name.ts';
import type { PersonRecord } from '../../model/person-record.ts';

/** One of the institution's own people: the records that describe them, most telling first. */
export interface RegisterPerson {
  id: string;
  /** Sorted by key. */
  identifiers: readonly Identifier[];
  records: readonly PersonRecord[];
  /** Every name of every record, hidden ones too: for matching, not for printing. */
  names: readonly PersonName[];
  onRoster: boolean;
  /** File of `content/researchers`, without its ending, that names one of their identifiers. */
  researcherPage: string | undefined;
  /** ORCID iDs that are printed nowhere: the ledger alone knows the person by them. */
  hiddenOrcids?: readonly Identifier[];
  /** What people decided about the person. */
  curated?: CuratedPerson;
}

/** The value that a person has in one scheme, if any. */
export function identifierOf(
  identifiers: readonly Identifier[],
  scheme: Identifier['scheme'],
): string | undefined {
  return identifiers.find((identifier) => identifier.scheme === scheme)?.value;
}

/** Looks people up by the key of any of their identifiers. */
export function indexByIdentifier(people: readonly RegisterPerson[]): ReadonlyMap<string, RegisterPerson> {
  return new Map(
    people.flatMap((person) =>
      person.identifiers.map((identifier) => [identifierToKey(identifier), person] as const),
    ),
  );
}
