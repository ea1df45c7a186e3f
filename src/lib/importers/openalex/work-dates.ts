import type { Dated } from '../../model/dated.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import { toText, toWholeNumber, type JsonObject } from '../json/read.ts';
import type { Report } from './record-context.ts';

/**
 * `publication_date` and `publication_year`: "Work object". OpenAlex pads a date of which it knows the year alone
 * to 1 January, so that day is taken for the year only.
 */
export function workToDates(work: JsonObject, type: PublicationType, report: Report): Dated[] {
  const date = toText(work['publication_date']);
  const year = toWholeNumber(work['publication_year']);
  const whole = toPartialDate(date?.slice(0, 10));
  const value = whole?.endsWith('-01-01') === true ? whole.slice(0, 4) : (whole ?? toPartialDate(year));
  if (value === undefined) {
    if (date !== undefined || year !== undefined) {
      report({
        code: 'implausible-date',
        severity: 'warning',
        message: 'The date makes no sense and was left out',
        value: date ?? String(year),
      });
    }
    return [];
  }
  return [{ value, basis: type === 'preprint' ? 'posted' : 'published' }];
}
