import type { Career } from '../../model/career.ts';
import type { ImportContext } from '../importer.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import type { PersonFields } from '../mapping/person-fields.ts';
import type { Cells } from './cells.ts';
import { cellToDate } from './dates.ts';
import { fieldToHeadings, type RosterField } from './fields.ts';
import { identifierRows } from './identifiers.ts';
import { emailToLinks, websiteToLinks } from './links.ts';
import { cellsToOriginalNames, cellsToPreferred, cellsToVariants } from './names.ts';
import { cellsToAvailability } from './open-to.ts';

/** One row of a roster, or one object of a JSON roster, with what the converters need besides. */
export interface RosterEntry {
  cells: Cells;
  context: ImportContext;
}

export type RosterRow = FieldMapping<string, RosterEntry, PersonFields> & {
  source: RosterField;
  also: readonly string[];
};

type Convert = (cells: Cells, notes: Notes, context: ImportContext) => PersonFields | undefined;

/** A column `title` holds positions in some lists and degrees in others. */
const degreesOnly =
  /^(?:(?:prof|dr|mr|mrs|ms|mx|herr|frau|dipl|ing|hc|h c|habil|med|rer|nat|phil|jur|phd|ph d|md|msc|bsc|ma|pd)\b[\s.,-]*)+$/i;

const personal = 'Personal data is dropped unless site.yml keeps it';

/**
 * What the columns of a roster become. Each row is one of our fields, under the name that `columns:` in `site.yml`
 * uses, with the headings under which it is found.
 */
export const peopleTable = {
  of: 'People',
  rows: [
    row('key', ['identifiers'], (cells) => toKey(cells)),
    row('family', ['names'], toNames),
    row('name', ['names'], toNames),
    row('given', ['names'], toNames),
    row('middle', ['names'], toNames),
    row('particle', ['names'], toNames),
    row('suffix', ['names'], toNames),
    row('originalName', ['names'], (cells) => ({ names: cellsToOriginalNames(cells) })),
    row('variants', ['names'], (cells) => ({ names: cellsToVariants(cells) })),
    row('role', ['role'], toRole),
    row('unit', ['units'], (cells) => toUnits(cells.list('unit'))),
    // An organisation record bears the same key, and the name: reconcile/people/unit-names.ts
    row('unitKey', ['units'], (cells) =>
      cells.list('unit').length > 0 ? undefined : toUnits(cells.list('unitKey')),
    ),
    row('joined', ['joined'], (cells, notes) => dateTo('joined', cells, notes)),
    row('left', ['left'], (cells, notes) => dateTo('left', cells, notes)),
    row('affiliation', ['careers'], (cells) => ({ careers: cellsToCareers(cells) })),
    ...identifierRows(row),
    row('website', ['links'], websiteToLinks),
    row('openTo', ['availability'], cellsToAvailability),
  ],
  alongside: {},
  ignored: {
    email: `${personal}: personalData.email`,
    phone: 'Personal data is dropped',
  },
} satisfies FieldTable<string, RosterEntry, PersonFields>;

/** Read where `site.yml` keeps addresses. */
export const emailRow = row('email', ['links'], emailToLinks);

/** A position is held from the day the person joined to the day they left, where the roster says no more. */
function cellsToCareers(cells: Cells): Career[] {
  const from = cellToDate(cells.get('joined'));
  const to = cellToDate(cells.get('left'));
  return cells.list('affiliation').map((name) => ({ organisation: { name, identifiers: [] }, from, to }));
}

function row(source: RosterField, target: readonly (keyof PersonFields)[], convert: Convert): RosterRow {
  return {
    source,
    target,
    also: fieldToHeadings(source),
    convert: (_, { cells, context }, notes) => convert(cells, notes, context),
  };
}

function toKey(cells: Cells): PersonFields | undefined {
  const value = cells.get('key');
  return value === undefined ? undefined : { identifiers: [{ scheme: 'roster', value }] };
}

/** The parts of a name become one name, which each of them gives. */
function toNames(cells: Cells): PersonFields | undefined {
  const preferred = cellsToPreferred(cells);
  return preferred === undefined ? undefined : { names: [preferred] };
}

function toRole(cells: Cells): PersonFields | undefined {
  const role = cells.get('role');
  return role === undefined || degreesOnly.test(role) ? undefined : { role };
}

function toUnits(units: string[]): PersonFields | undefined {
  return units.length === 0 ? undefined : { units };
}

function dateTo(field: 'joined' | 'left', cells: Cells, notes: Notes): PersonFields | undefined {
  const date = cellToDate(cells.get(field), notes);
  return date === undefined ? undefined : { [field]: date };
}
