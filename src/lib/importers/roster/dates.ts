import type { PartialDate } from '../../model/dated.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import type { Notes } from '../mapping/notes.ts';

/** What stands in place of a last day for somebody who is still there. */
const stillHere =
  /^(?:(?:to |bis )?(?:present|date|current|now|today|heute)|ongoing|open|open[- ]end(?:ed)?|permanent|indefinite|aktuell|laufend|unbefristet|pr[ée]sent|aujourd['’]hui|en cours|actual(?:idad|mente)?|presente|atual(?:mente)?|attuale|oggi|in corso|[-–—]+)$/i;

/** 1 January 1954 and 2064, as Excel counts days from 1900: what a cell holds whose format was lost. */
const firstSerial = 19_725;
const lastSerial = 59_900;

/** A day of employment; undefined where there is none, where it lasts, and, with a diagnostic, where it is no date. */
export function cellToDate(text: string | undefined, notes?: Notes): PartialDate | undefined {
  if (text === undefined || stillHere.test(text)) return undefined;
  const serial = serialToDate(text);
  if (serial !== undefined) {
    notes?.add('notice', 'excel-date', 'This is a day as Excel counts them and was read as one', {
      value: text,
      hint: `It is ${serial}. Format the column as a date before it is exported.`,
    });
    return serial;
  }
  const value = toPartialDate(text);
  if (value === undefined) {
    notes?.add('warning', 'implausible-date', 'This is not a date and was left out', {
      value: text,
      hint: 'Write 2024, 2024-03 or 2024-03-31.',
    });
  } else if (value.length === 4 && /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/.test(text)) {
    notes?.add('notice', 'ambiguous-date', 'Day and month cannot be told apart, so the year alone was read', {
      value: text,
      hint: 'Write 2024-03-31.',
    });
  }
  return value;
}

/** `43831` or `43831.5` as 2020-01-01. */
function serialToDate(text: string): PartialDate | undefined {
  const days = /^(\d{5})(?:\.\d+)?$/.exec(text)?.[1];
  if (days === undefined || Number(days) < firstSerial || Number(days) > lastSerial) return undefined;
  // Day 25,569 is 1 January 1970.
  return new Date((Number(days) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
