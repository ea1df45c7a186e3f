import type { DateBasis, PartialDate } from '../../model/dated.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import { isEmpty } from '../mapping/converters.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';

/**
 * A date of a reference manager: `YYYY/MM/DD/other` with any part empty (`2014///`, `2014/05/03/Winter`), or words
 * ("2003 Spring", "1998 Nov-Dec"). Without a year of its own ("Oct 12") it takes the record's. Publishers pad a year to
 * 1 January, so that day is taken for the year alone.
 * @param year the record's year, from its other field
 */
export function textToDate(text: string, year?: string): PartialDate | undefined {
  const plain = text
    .trim()
    .replace(/^(\d{4})\/(?=\/)/, '$1')
    // Of a range within a month, the first day: "4-8 Aug. 2020"
    .replace(/^(\d{1,2})\s*[-\u2010-\u2015]\s*\d{1,2}\s+(?=\p{L})/u, '$1 ')
    .replace(/^([A-Za-z]{3,}\.?\s+\d{1,2})\s*[-\u2010-\u2015]\s*\d{1,2}(?=,?\s+\d{4})/, '$1');
  const date = toPartialDate(plain) ?? (year === undefined ? undefined : toPartialDate(`${year} ${plain}`));
  return date?.endsWith('-01-01') === true ? date.slice(0, 4) : date;
}

/** A dated fact; a date that cannot be read is noted. */
export function dateToFields(
  text: string,
  basis: DateBasis,
  notes: Notes,
  year?: string,
): WorkFields | undefined {
  if (isEmpty(text) || /^[/\s0]*$/.test(text)) return undefined;
  const value = textToDate(text, year);
  if (value !== undefined) return { dates: [{ value, basis }] };
  if (/^(?:in press|forthcoming|submitted|n\.?\s?d\.?|undated|no date)$/i.test(text.trim())) return undefined;
  notes.add('warning', 'unreadable-date', 'This date cannot be read', {
    value: text,
    hint: 'Expected year/month/day, such as 2020/03/04 or 2020///.',
  });
  return undefined;
}

/** The more precise of two dates of one year; where the years differ, the first. */
export function finerDate(
  first: PartialDate | undefined,
  second: PartialDate | undefined,
): PartialDate | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return second.startsWith(first) ? second : first;
}
