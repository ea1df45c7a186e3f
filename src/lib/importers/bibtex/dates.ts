import type { PartialDate } from '../../model/dated.ts';
import { monthToNumber, toPartialDate } from '../../normalise/dates.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import type { RawEntry } from './read-entry.ts';
import { texToPlain } from './tex-text.ts';

const unpublished =
  /^\W*(?:to appear|in press|forthcoming|submitted|in preparation|accepted|online first|early view|unknown|n\.?d\.?|no date|s\.?d\.?)\W*$/i;

/**
 * The date of an entry: biblatex's `date` (ISO 8601-2, of a range the beginning), else BibTeX's year, month and day.
 * `month` may hold the day too (`mar # "~4"`). biblatex manual, section 2.3.8.
 */
export function entryToDate({ fields }: RawEntry, notes: Notes): WorkFields | undefined {
  const texts = ['date', 'year']
    .map((name) => texToPlain(fields.get(name) ?? ''))
    .filter((text) => text !== '');
  for (const text of texts) {
    const date = toPartialDate(text);
    if (date !== undefined) return { dates: [{ value: withMonth(date, fields), basis: 'issued' }] };
  }
  const [unread] = texts;
  if (unread !== undefined && !unpublished.test(unread)) {
    notes.add('warning', 'unreadable-date', 'This date cannot be read', {
      value: unread,
      hint: 'Expected a year such as 2020 or a date such as 2020-03-04.',
    });
  }
  return undefined;
}

function withMonth(date: PartialDate, fields: ReadonlyMap<string, string>): PartialDate {
  if (date.length > 4) return date;
  const text = texToPlain(fields.get('month') ?? '').toLowerCase();
  const word = /[a-z]{3,}/.exec(text)?.[0] ?? /\d{1,2}/.exec(text)?.[0];
  const month = monthToNumber(word);
  if (month === undefined || word === undefined) return date;
  const rest = text.replace(word, '');
  const day = /^\d+$/.test(word) ? undefined : /\b(\d{1,2})\b/.exec(rest)?.[1];
  const dayText = day ?? texToPlain(fields.get('day') ?? '');
  return toPartialDate([date, month, dayText].filter((part) => part !== '').join('-')) ?? date;
}
