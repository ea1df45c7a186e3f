import type { Diagnostic } from '../../diagnostics.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { foldName } from '../../normalise/names/index.ts';
import type { ImportContext } from '../importer.ts';
import type { FieldTrace } from '../mapping/field-trace.ts';
import { joinPositions } from './positions.ts';
import type { ReadRow } from './row-to-person.ts';

interface Group {
  key: string;
  rows: PersonRecord[];
  isKeyGiven: boolean;
}

/** The people of a roster by key, in the order in which the keys occur. */
export class PeopleByKey {
  readonly #groups = new Map<string, Group>();
  readonly #traces = new Map<number | undefined, readonly FieldTrace[]>();
  readonly #context: ImportContext;

  constructor(context: ImportContext) {
    this.#context = context;
  }

  add({ person, isKeyGiven, traces }: ReadRow): void {
    if (person === undefined) {
      for (const field of traces) this.#context.trace?.(field);
      return;
    }
    const { entry: key, line } = person.provenance;
    if (traces.length > 0) this.#traces.set(line, traces);
    const place = `${isKeyGiven ? 'key' : 'name'} ${key}`;
    const group = this.#groups.get(place);
    if (group === undefined) this.#groups.set(place, { key, rows: [person], isKeyGiven });
    else group.rows.push(person);
  }

  /** The people, and what there is to say of keys that several rows have. */
  *finish(): Generator<PersonRecord | Diagnostic> {
    for (const { key, rows, isKeyGiven } of this.#groups.values()) {
      const { kept, problem } = rowsOfOneKey(rows, isKeyGiven);
      if (problem !== undefined) yield toDiagnostic(key, problem, this.#context);
      for (const person of kept) {
        for (const row of kept.length === 1 ? rows : [person]) this.#tell(row, person.provenance.entry);
        yield person;
      }
    }
  }

  /** As {@link finish}, for a list that names each person as often as they hold positions. */
  *finishPositions(): Generator<PersonRecord> {
    for (const { rows } of this.#groups.values()) {
      const person = joinPositions(rows);
      if (person === undefined) continue;
      for (const row of rows) this.#tell(row, person.provenance.entry);
      yield person;
    }
  }

  #tell({ provenance: { line } }: PersonRecord, entry: string): void {
    for (const field of this.#traces.get(line) ?? []) this.#context.trace?.({ ...field, entry });
  }
}

/** What is left of rows with one key: the people, and what to say about them. */
interface SameKey {
  kept: readonly PersonRecord[];
  problem?: {
    code: 'repeated-row' | 'repeated-key' | 'several-positions';
    line: number | undefined;
    message: string;
    hint: string;
  };
}

/**
 * Rows that bear one key. Equal rows are one person, and so are rows that name the same person, which tell of several
 * positions. Rows that differ are all kept; where the key was made from the
 * name they may be two people of one name, so the key of each gets what tells it from the others.
 * @param rows one or more, in the order of the file
 */
function rowsOfOneKey(rows: readonly PersonRecord[], isKeyGiven: boolean): SameKey {
  const distinct = [...new Map([...rows].reverse().map((row) => [toDigest(row), row])).values()].reverse();
  if (rows.length === 1) return { kept: rows };
  const line = rows[1]?.provenance.line;
  const first = rows[0]?.provenance.line ?? 0;
  if (distinct.length === 1) {
    const message = `The row repeats line ${first} and was read once`;
    return {
      kept: distinct,
      problem: { code: 'repeated-row', line, message, hint: 'Nothing needs to be done.' },
    };
  }
  const joined = isKeyGiven && describeOne(distinct) ? joinPositions(distinct) : undefined;
  if (joined !== undefined) {
    const message = `The person stands already in line ${first}; the rows were read as positions of one person`;
    const hint = 'Give the rows keys of their own if they are two people.';
    return { kept: [joined], problem: { code: 'several-positions', line, message, hint } };
  }
  return {
    kept: isKeyGiven ? distinct : distinct.map((row) => withOwnKey(row)),
    problem: {
      code: 'repeated-key',
      line,
      message: isKeyGiven
        ? `The key stands already in line ${first}, with other values; both rows are kept`
        : `The name stands already in line ${first}, with other values; both rows are kept as two people`,
      hint: isKeyGiven
        ? 'Give each person a key of their own, or delete the row that is out of date.'
        : 'Add a column with a key for each person.',
    },
  };
}

/** Whether the rows name one person, and do not give them two ORCID iDs. */
function describeOne(rows: readonly PersonRecord[]): boolean {
  const names = new Set(rows.map((row) => foldName(row.names[0]?.display ?? '')));
  const orcids = rows.flatMap(({ identifiers }) => identifiers.filter(({ scheme }) => scheme === 'orcid'));
  return names.size === 1 && new Set(orcids.map(({ value }) => value)).size <= 1;
}

function toDigest({ provenance: _provenance, ...content }: PersonRecord): string {
  return JSON.stringify(content);
}

/** The key with the ORCID iD, another identifier, or what else the row says: never its place in the file. */
function withOwnKey(row: PersonRecord): PersonRecord {
  const [key, ...others] = row.identifiers;
  const distinguishing =
    others[0]?.value ??
    [...row.units, row.careers[0]?.organisation.name, row.role, row.joined, row.left].find(
      (text) => text !== undefined,
    );
  if (key === undefined || distinguishing === undefined) return row;
  const value = `${key.value} (${distinguishing})`;
  return {
    ...row,
    provenance: { ...row.provenance, entry: value },
    identifiers: [{ ...key, value }, ...others],
  };
}

function toDiagnostic(
  key: string,
  problem: NonNullable<SameKey['problem']>,
  context: ImportContext,
): Diagnostic {
  const { code, line, message, hint } = problem;
  return {
    file: `exports/${context.file}`,
    ...(line === undefined ? {} : { line }),
    entry: key,
    code,
    severity: code === 'repeated-key' ? 'warning' : 'notice',
    message,
    value: key,
    hint,
  };
}
