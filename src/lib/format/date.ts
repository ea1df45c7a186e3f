import type { PartialDate } from '../model/dated.ts';

/**
 * `2026-11-01` → `1 Nov 2026`, `2026-11` → `Nov 2026`, `2026` → `2026`: as precise as it is known.
 * @param lang BCP 47 tag of the text the date stands in; `en` is British.
 */
export function partialDateToText(date: PartialDate, lang = 'en', month: 'short' | 'long' = 'short'): string {
  const [year = '', monthOfYear, day] = date.split('-');
  if (monthOfYear === undefined) return year;
  const key = `${lang} ${month} ${date}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const instant = Date.UTC(Number(year), Number(monthOfYear) - 1, day === undefined ? 1 : Number(day));
  const text = formatter(lang, month, day !== undefined).format(instant);
  texts.set(key, text);
  return text;
}

// A list of works says the same few dates over and over.
const texts = new Map<string, string>();

// Making a formatter takes a hundred times as long as using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, month: 'short' | 'long', withDay: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${month} ${String(withDay)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    timeZone: 'UTC',
    year: 'numeric',
    month,
    ...(withDay && { day: 'numeric' }),
  });
  formatters.set(key, made);
  return made;
}
