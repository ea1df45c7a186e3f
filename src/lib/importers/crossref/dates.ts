import type { DateBasis, PartialDate } from '../../model/dated.ts';
import { datePartsToPartialDate, toPartialDate } from '../../normalise/dates.ts';
import { toArray, toObject, toText, type JsonObject } from '../json/read.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';

const day = 86_400_000;
/** How far another date of the record may be for 1 January to be a day and not a padded year. */
const near = 60;

/** Dates that say when something became public, or when Crossref heard of it. */
const witnesses = ['created', 'posted', 'published-online', 'published-print', 'accepted'] as const;

/** A date of Crossref's as a dated fact. `[[null]]` is how Crossref says that it has none. */
export function dateToFields(
  value: unknown,
  basis: DateBasis,
  item: JsonObject,
  notes: Notes,
): WorkFields | undefined {
  const date = toDate(value);
  if (date !== undefined)
    return { dates: [{ value: isPadded(date, item) ? date.slice(0, 4) : date, basis }] };
  if (!isEmptyDate(value)) {
    notes.add('warning', 'unreadable-date', 'This date cannot be read', {
      value,
      hint: 'Expected "date-parts": [[2020, 3, 4]].',
    });
  }
  return undefined;
}

/** When Crossref last indexed the record, so it was fetched no earlier. */
export function toRetrieved(item: JsonObject): PartialDate | undefined {
  return toDate(item['indexed']);
}

function toDate(value: unknown): PartialDate | undefined {
  const date = toObject(value);
  const [parts] = toArray(date?.['date-parts']);
  return (
    datePartsToPartialDate(parts) ??
    toPartialDate(toText(date?.['date-time'])) ??
    toPartialDate(toText(value))
  );
}

/** Publishers who know the year alone deposit 1 January: it counts as a day only where another date stands near it. */
function isPadded(date: PartialDate, item: JsonObject): boolean {
  if (!date.endsWith('-01-01')) return false;
  const time = Date.parse(date);
  return !witnesses
    .map((name) => toDate(item[name]))
    .filter((other) => other?.length === date.length && other !== date)
    .some((other) => Math.abs(Date.parse(other ?? '') - time) <= near * day);
}

function isEmptyDate(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.every(isEmptyDate);
  const object = toObject(value);
  return object !== undefined && Object.values(object).every(isEmptyDate);
}
