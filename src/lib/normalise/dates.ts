import type { PartialDate } from '../model/dated.ts';
import { monthAlternatives, monthNameToNumber, withoutAccents } from './months.ts';

const monthWord = `(${monthAlternatives})\\b\\.?`;
/** What stands between day, month and year: "4 de agosto de 2020", "4. März 2020", "5-Sep-2020". */
const between = '(?:[\\s,/-]+(?:de[l]?\\s+|di\\s+)?)';

type Reader = readonly [RegExp, (groups: readonly (string | undefined)[]) => PartialDate | undefined];

const readers: readonly Reader[] = [
  // 2020-03-04T10:00:00Z, 2020-03-04, 2020-03, 2020/3/4, 2014///, EDTF ranges and qualifiers 2020-03~ 2004-06/2006-08
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/, ([y, m, d]) => build(y, m, d)],
  [/^(\d{4})[-/.](\d{1,2})(?![\d])/, ([y, m]) => build(y, m)],
  [/^(\d{4})(\d{2})(\d{2})(?:T|$)/, ([y, m, d]) => build(y, m, d)],
  [/^(?:c\.?|ca\.?|circa|©|\[)?\s*(\d{4})[a-z]?(?:[\]~?%/.,;:\sXu-]|$)/, ([y]) => build(y)],
  // Where dots are written the day stands first: 4.3.2020
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, ([d, m, y]) => build(y, m, d)],
  // 31/03/2020 and 03/31/2020 have but one reading; 04/03/2020 does not say which is the month
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, ([a, b, y]) => buildEitherOrder(y, a, b)],
  [/^(\d{1,2})[-/.]\s?(\d{4})$/, ([m, y]) => build(y, m)],
  [/^(?!.*\d{4}.*\d{4}).*\b((?:1[5-9]|20)\d{2})\b/s, ([y]) => build(y)],
];

const wordReaders: readonly Reader[] = [
  [
    new RegExp(`^(\\d{4})[\\s,/-]+${monthWord}[\\s,/-]+(\\d{1,2})\\b`, 'i'),
    ([y, m, d]) => build(y, monthToNumber(m), d),
  ],
  [new RegExp(`^(\\d{4})[\\s,/-]+${monthWord}`, 'i'), ([y, m]) => build(y, monthToNumber(m))],
  // Of two months the first: Jan-Feb 2020
  [
    new RegExp(`\\b${monthWord}\\s*[-/&]\\s*${monthWord}${between}(\\d{4})\\b`, 'i'),
    ([m, , y]) => build(y, monthToNumber(m)),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?${between}${monthWord}${between}(\\d{4})\\b`, 'i'),
    ([d, m, y]) => build(y, monthToNumber(m), d),
  ],
  [
    new RegExp(`\\b${monthWord}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    ([m, d, y]) => build(y, monthToNumber(m), d),
  ],
  [new RegExp(`\\b${monthWord}${between}(\\d{4})\\b`, 'i'), ([m, y]) => build(y, monthToNumber(m))],
];

/**
 * A date as precise as the text is: `2020`, `2020-03` or `2020-03-04`. A month or day that does not exist is
 * dropped, a year outside 1000–2100 makes the whole date `undefined`. Of a range, the beginning.
 */
export function toPartialDate(value: string | number | undefined): PartialDate | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return Number.isInteger(value) ? build(value) : undefined;
  const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (plain !== null) return build(plain[1], plain[2], plain[3]);
  const text = withoutAccents(value.trim().replaceAll(/[\u2010-\u2015\u2212]/g, '-'));
  if (text.startsWith('-')) return undefined;
  for (const [form, read] of [...wordReaders, ...readers]) {
    const found = form.exec(text);
    if (found !== null) return read(found.slice(1));
  }
  return undefined;
}

/** CSL's and Crossref's `[2020, 3, 4]`, whose parts may be strings or null. */
export function datePartsToPartialDate(parts: unknown): PartialDate | undefined {
  if (!Array.isArray(parts)) return undefined;
  const values: readonly unknown[] = parts;
  const [year, month, day] = values;
  return build(toNumber(year), toNumber(month), toNumber(day));
}

/** `mar`, `March`, `März`, `3` or `03` as 3; `undefined` for anything else. */
export function monthToNumber(month: string | undefined): number | undefined {
  if (month === undefined) return undefined;
  const number = monthNameToNumber(month) ?? toNumber(month);
  return number !== undefined && number >= 1 && number <= 12 ? number : undefined;
}

/** Day and month in the order that is possible; where both are, the year alone. */
function buildEitherOrder(
  year: string | undefined,
  first: string | undefined,
  second: string | undefined,
): PartialDate | undefined {
  if (first === second || Number(second) > 12) return build(year, first, second);
  return Number(first) > 12 ? build(year, second, first) : build(year);
}

function build(
  yearValue: string | number | undefined,
  monthValue?: string | number,
  dayValue?: string | number,
): PartialDate | undefined {
  const year = Number(yearValue ?? Number.NaN);
  const month = Number(monthValue ?? Number.NaN);
  const day = Number(dayValue ?? Number.NaN);
  if (!Number.isInteger(year) || year < 1000 || year > 2100) return undefined;
  const y = String(year);
  if (!Number.isInteger(month) || month < 1 || month > 12) return y;
  const ym = `${y}-${String(month).padStart(2, '0')}`;
  if (!Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return ym;
  return `${ym}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : undefined;
}
