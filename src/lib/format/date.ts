import type { PartialDate } from '../model/dated.ts';

/**
 * `2026-11-01` → `1 Nov 2026`, `2026-11` → `Nov 2026`, `2026` → `2026`: as precise as it is known.
 * @param lang BCP 47 tag of the text the date stands in; `en` is British.
 */
export function partialDateToText(date: PartialDate, lang = 'en', month: 'short' | 'long' = 'short'): string {
  const [year = '', monthOfYear, day] = date.split('-');
  if (monthOfYear === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month };
  if (day !== undefined) options.day = 'numeric';
  const instant = Date.UTC(Number(year), Number(monthOfYear) - 1, day === undefined ? 1 : Number(day));
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options).format(instant);
}
