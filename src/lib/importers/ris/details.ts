import { keywordsToFields, toPages } from '../mapping/converters.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { textToDate } from './dates.ts';
import { toPlain } from './titles.ts';
import type { RisType } from './types.ts';

/** Pages from their first and last, which some write into the first alone. Of a whole book the number of pages is none. */
export function pagesOf(
  start: string,
  end: string | undefined,
  type: RisType | undefined,
): WorkFields | undefined {
  const last = end === undefined || /[-\u2010-\u2015]/.test(start) ? '' : end.trim();
  if (last === '' && type?.countsPages === true && /^[\d\s,ivxlc+]*(?:p|pp|pages|s)?\.?$/i.test(start))
    return undefined;
  const pages = toPages(last === '' || last === start.trim() ? start : `${start}-${last}`);
  return pages === undefined ? undefined : { pages };
}

/** Of an article EndNote writes the day it appeared online into the edition. */
export function editionToFields(text: string, type: RisType | undefined): WorkFields | undefined {
  if (type?.venue === 'journal') {
    const value = /^\d{4}[/-]\d{2}/.test(text) ? textToDate(text) : undefined;
    return value === undefined ? undefined : { dates: [{ value, basis: 'published' }] };
  }
  const edition = toPlain(text);
  return edition === '' ? undefined : { edition };
}

/**
 * Keywords, one a field or a line; in one field alone, commas separate them. Stars mark the main ones of MeSH.
 */
export function keywordsOf(values: readonly string[]): WorkFields | undefined {
  const plain = values.map((value) => value.replaceAll(/(^|[\n;/])\s*\*/g, '$1').trim());
  return keywordsToFields(plain.length === 1 ? plain : [plain.join('\n')]);
}
