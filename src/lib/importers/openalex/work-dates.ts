import type { Dated } from '../../model/dated.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import { toText, toWholeNumber } from '../json/read.ts';
import type { Report } from './record-context.ts';

/**
 * `publication_date`: "Work object". OpenAlex pads a date of which it knows the year alone to 1 January, so that day
 * is taken for the year only.
 */
export function dateToDates(value: unknown, type: PublicationType, report: Report): Dated[] {
  const text = toText(value);
  const date = toPartialDate(text?.slice(0, 10));
  if (date === undefined) return text === undefined ? [] : implausible(text, report);
  return [{ value: date.endsWith('-01-01') ? date.slice(0, 4) : date, basis: typeToBasis(type) }];
}

/** `publication_year` */
export function yearToDates(value: unknown, type: PublicationType, report: Report): Dated[] {
  const year = toWholeNumber(value);
  const date = toPartialDate(year);
  if (date === undefined) return year === undefined ? [] : implausible(String(year), report);
  return [{ value: date, basis: typeToBasis(type) }];
}

function typeToBasis(type: PublicationType): Dated['basis'] {
  return type === 'preprint' ? 'posted' : 'published';
}

function implausible(value: string, report: Report): [] {
  report({
    code: 'implausible-date',
    severity: 'warning',
    message: 'The date makes no sense and was left out',
    value,
  });
  return [];
}
