import type { PartialDate } from '../../model/dated.ts';
import { partialDateToText } from '../date.ts';

/** The forms of a word that counts need; a language uses those that `Intl.PluralRules` asks it for. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What the entries of a dictionary write numbers, dates and lists with. */
export interface Formats {
  /** `1,204` */
  number: (value: number) => string;
  /** `1 Nov 2026`, `Nov 2026` or `2026`: as precise as it is known. */
  date: (value: PartialDate, month?: 'short' | 'long') => string;
  /** `A, B and C` */
  list: (items: readonly string[]) => string;
  /** The form that goes with a number. */
  plural: (count: number, forms: PluralForms) => string;
  /** The number and the form that goes with it: `1 work`, `1,204 works`. */
  count: (count: number, forms: PluralForms) => string;
}

/**
 * @param tag BCP 47 tag of the page, by which numbers and dates are written
 * @param wordsTag of the words around them, by which plurals and lists are formed: another one where the page's
 *   language has no dictionary
 */
export function makeFormats(tag: string, wordsTag: string): Formats {
  const numbers = new Intl.NumberFormat(tag);
  const rules = new Intl.PluralRules(wordsTag);
  const lists = new Intl.ListFormat(wordsTag === 'en' ? 'en-GB' : wordsTag, { type: 'conjunction' });
  const number = (value: number): string => numbers.format(value);
  const plural = (count: number, forms: PluralForms): string => forms[rules.select(count)] ?? forms.other;
  return {
    number,
    date: (value, month) => partialDateToText(value, tag, month),
    list: (items) => lists.format(items),
    plural,
    count: (count, forms) => `${number(count)} ${plural(count, forms)}`,
  };
}
