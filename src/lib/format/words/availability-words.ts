import type { Availability } from '../../model/availability.ts';
import type { PartialDate } from '../../model/dated.ts';
import type { Language } from '../languages/language.ts';

/**
 * What a person is open to on the day of the data, since when they say so, and until when. Nothing is said of what has expired, which it
 * does twelve months after it was declared unless the person gave another date.
 */
export function availabilityToWords(
  availability: Availability,
  asOf: PartialDate,
  { words }: Language,
): { words: string; said: string | undefined } | undefined {
  const { kinds: declared, since, expires = since && aYearLater(since) } = availability;
  if (declared.length === 0) return undefined;
  if (expires !== undefined && expires < asOf.slice(0, expires.length)) return undefined;
  const said = [since && words.person.saidOn(since), expires && words.person.untilDate(expires)]
    .filter((part) => part !== undefined)
    .join(', ');
  return {
    words: declared.map((kind) => words.person.availability[kind]).join(', '),
    said: said === '' ? undefined : said,
  };
}

function aYearLater(date: PartialDate): PartialDate {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
