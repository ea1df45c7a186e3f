import type { PersonRecord } from '../../model/person-record.ts';
import { foldName } from '../../normalise/names/index.ts';
import type { ImportContext } from '../importer.ts';
import { type EntryAccess, type FieldTable, readByTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import { joinPersonFields, type PersonFields } from '../mapping/person-fields.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { type Cells, columnToName } from './cells.ts';
import { headingToField, type RosterField } from './fields.ts';
import type { Header } from './header.ts';
import { cellsToPreferred } from './names.ts';
import { emailRow, peopleTable, type RosterEntry, type RosterRow } from './people-table.ts';

/** Reads the rows below one header. */
export class PersonReader {
  readonly #table: FieldTable<string, RosterEntry, PersonFields>;
  readonly #access: EntryAccess<string, RosterEntry>;
  readonly #context: ImportContext;

  constructor(header: Header, context: ImportContext) {
    this.#context = context;
    const labels = fieldsToLabels(header);
    this.#table = toTable(header, labels, context);
    const fieldOf = new Map([...labels].map(([field, label]) => [label, field]));
    const own = new Set(this.#table.rows.map(({ source }) => source));
    const names = header.headings.map((_, index) => {
      const field = header.fields[index];
      return (field === undefined ? undefined : labels.get(field)) ?? columnToName(header, index);
    });
    const others = [...new Set(names)].filter((name) => !own.has(name));
    this.#access = {
      valueOf: ({ cells }, source) => {
        const field = fieldOf.get(source);
        return field === undefined ? cells.under(source) : cells.raw(field);
      },
      namesOf: ({ cells }) =>
        others.filter((name) => this.#access.valueOf({ cells, context }, name) !== undefined),
    };
  }

  /** What the cells say of the person. */
  read(cells: Cells, notes: Notes): PersonFields {
    const entry = { cells, context: this.#context };
    return readByTable(this.#table, entry, this.#access, notes, joinPersonFields);
  }
}

/** The name of a row in reports: its key, else its ORCID iD, else the person's name in plain letters. */
export function cellsToEntry(cells: Cells): string | undefined {
  const name = cellsToPreferred(cells)?.display;
  return cells.get('key') ?? (name === undefined ? cells.get('orcid') : foldName(name));
}

/** The record; its first identifier is the key that tells the row from the others of its roster. */
export function fieldsToPerson(
  fields: PersonFields,
  place: { entry: string; line: number | undefined; isKeyed: boolean },
  context: ImportContext,
): PersonRecord {
  const others = (fields.identifiers ?? []).filter(({ scheme }) => scheme !== 'roster');
  const key = { scheme: 'roster' as const, value: place.entry };
  return {
    names: [],
    units: [],
    careers: [],
    links: [],
    ...fields,
    kind: 'person',
    origin: 'roster',
    provenance: toProvenance('roster', context, place.entry, place.line),
    identifiers: place.isKeyed ? [key, ...others] : others,
  };
}

/** What each known column is called in this file: `Vorname`; `Faculty, Department` where several give one field. */
function fieldsToLabels(header: Header): ReadonlyMap<RosterField, string> {
  const labels = new Map<RosterField, string>();
  for (const [index, field] of header.fields.entries()) {
    if (field === undefined) continue;
    const before = labels.get(field);
    const name = columnToName(header, index);
    labels.set(field, before === undefined || before === name ? name : `${before}, ${name}`);
  }
  return labels;
}

/** The table of people in the words of this file. */
function toTable(
  header: Header,
  labels: ReadonlyMap<RosterField, string>,
  context: ImportContext,
): FieldTable<string, RosterEntry, PersonFields> {
  const ours: readonly RosterRow[] = context.personalData.email
    ? [...peopleTable.rows, emailRow]
    : peopleTable.rows;
  const hasUnit = labels.has('unit');
  const rows = ours.flatMap((row) => {
    const label = labels.get(row.source);
    return label === undefined || (row.source === 'unitKey' && hasUnit) ? [] : [{ ...row, source: label }];
  });
  const ignored = Object.entries(peopleTable.ignored).flatMap(([name, reason]): [string, string][] => {
    const label = [...labels].find(([field]) => field === name)?.[1];
    return label === undefined ? [] : [[label, reason]];
  });
  const unitKey = labels.get('unitKey');
  return {
    of: peopleTable.of,
    rows,
    alongside: hasUnit && unitKey !== undefined ? { [unitKey]: labels.get('unit') ?? '' } : {},
    ignored: Object.fromEntries([...ignored, ...columnsThatGiveNothing(header, labels)]),
  };
}

function columnsThatGiveNothing(
  header: Header,
  labels: ReadonlyMap<RosterField, string>,
): [string, string][] {
  return header.headings.flatMap((heading, index): [string, string][] => {
    if (header.fields[index] !== undefined) return [];
    const field = headingToField(heading);
    if (heading === '') return [[columnToName(header, index), 'The column has no heading']];
    return field === undefined
      ? []
      : [[heading, `Another column gives this already: ${labels.get(field) ?? field}`]];
  });
}
