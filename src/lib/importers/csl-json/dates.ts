import type { DateBasis, PartialDate } from '../../model/dated.ts';
import { datePartsToPartialDate, toPartialDate } from '../../normalise/dates.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { isObject } from './value.ts';

/** A CSL date as a dated fact; one that cannot be read is noted, one that is empty (`[[null]]`) is absent. */
export function cslDateToFields(value: unknown, basis: DateBasis, notes: Notes): WorkFields | undefined {
  const date = cslDateToPartialDate(value);
  if (date !== undefined) return { dates: [{ value: date, basis }] };
  if (!isEmptyDate(value)) {
    notes.add('warning', 'unreadable-date', 'This date cannot be read', {
      value,
      hint: 'Expected "date-parts": [[2020, 3, 4]] or a text such as "2020-03".',
    });
  }
  return undefined;
}

/**
 * CSL's structured dates and what exports put in their place: EDTF or other text, a number, parts not nested, parts
 * as text. https://docs.citationstyles.org/en/stable/specification.html#dates ; of a range, the beginning.
 */
function cslDateToPartialDate(value: unknown): PartialDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') return toPartialDate(value);
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    const [first] = parts;
    return Array.isArray(first) ? datePartsToPartialDate(first) : datePartsToPartialDate(value);
  }
  if (!isObject(value)) return undefined;
  const structured =
    value['date-parts'] === undefined ? undefined : cslDateToPartialDate(value['date-parts']);
  if (structured !== undefined) return structured;
  for (const key of ['raw', 'literal', 'date-time', 'edtf', 'year']) {
    const text = value[key];
    if (typeof text === 'string' || typeof text === 'number') {
      const date = toPartialDate(text);
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

function isEmptyDate(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.every(isEmptyDate);
  return (
    isObject(value) && Object.entries(value).every(([key, part]) => key === 'season' || isEmptyDate(part))
  );
}
