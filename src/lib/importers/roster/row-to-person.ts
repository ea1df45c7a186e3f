import type { PartialDate } from '../../model/dated.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { toAddress } from '../../normalise/address.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import { foldName } from '../../normalise/names/index.ts';
import type { ImportContext } from '../importer.ts';
import type { Cells } from './cells.ts';
import type { RosterField } from './fields.ts';
import { cellsToIdentifiers } from './identifiers.ts';
import { cellsToNames } from './names.ts';
import { cellsToAvailability } from './open-to.ts';
import type { Report } from './report.ts';

/** A column `title` holds positions in some lists and degrees in others. */
const degreesOnly =
  /^(?:(?:prof|dr|mr|mrs|ms|mx|herr|frau|dipl|ing|hc|h c|habil|med|rer|nat|phil|jur|phd|ph d|md|msc|bsc|ma|pd)\b[\s.,-]*)+$/i;

const stillHere = /^(?:present|current|now|today|ongoing|heute|aktuell|laufend|unbefristet)$/i;

/** One row as a person, or undefined (and a diagnostic) where it names nobody. */
export function rowToPerson(
  cells: Cells,
  line: number,
  context: ImportContext,
  report: Report,
): PersonRecord | undefined {
  const names = cellsToNames(cells);
  const preferred = names[0];
  if (preferred === undefined) {
    report({
      code: 'no-name',
      severity: 'error',
      message: 'The row names nobody and was left out',
      hint: 'Fill in a given and a family name, or a full name.',
    });
    return undefined;
  }
  const key = cells.get('key') ?? foldName(preferred.display);
  const joined = toDate(cells, 'joined', report);
  const left = toDate(cells, 'left', report);
  return {
    kind: 'person',
    origin: 'roster',
    provenance: {
      source: 'roster',
      label: context.label,
      file: context.file,
      entry: key,
      line,
      retrieved: context.rule?.retrieved,
    },
    identifiers: [{ scheme: 'roster', value: key }, ...cellsToIdentifiers(cells, report)],
    names,
    role: toRole(cells.get('role')),
    units: cells.list('unit'),
    joined,
    left,
    careers: cells
      .list('affiliation')
      .map((name) => ({ organisation: { name, identifiers: [] }, from: joined, to: left })),
    links: toLinks(cells, context, report),
    availability: cellsToAvailability(cells, report),
  };
}

function toRole(text: string | undefined): string | undefined {
  return text === undefined || degreesOnly.test(text) ? undefined : text;
}

function toDate(cells: Cells, field: RosterField, report: Report): PartialDate | undefined {
  const text = cells.get(field);
  if (text === undefined || stillHere.test(text)) return undefined;
  // 1.4.2019 has its day first wherever dots are written.
  const value = toPartialDate(text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, '$3-$2-$1'));
  if (value === undefined) {
    report({
      code: 'implausible-date',
      severity: 'warning',
      message: 'This is not a date and was left out',
      value: text,
      hint: 'Write 2024, 2024-03 or 2024-03-31.',
    });
  }
  return value;
}

function toLinks(cells: Cells, context: ImportContext, report: Report): PersonRecord['links'] {
  const website = cells.get('website');
  const url = website === undefined ? undefined : (toAddress(website) ?? toAddress(`https://${website}`));
  if (website !== undefined && url === undefined) {
    report({
      code: 'invalid-address',
      severity: 'warning',
      message: 'This is not a web address and was left out',
      value: website,
      hint: 'An address begins with https://',
    });
  }
  const email = context.personalData.email ? cells.get('email') : undefined;
  const mail = email === undefined ? undefined : toAddress(`mailto:${email.replace(/^mailto:/i, '')}`);
  return [
    ...(url === undefined ? [] : [{ label: 'Website', url }]),
    ...(mail === undefined ? [] : [{ label: 'E-mail', url: mail }]),
  ];
}
