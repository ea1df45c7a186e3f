import type { PublicationType } from '../../lib/model/publication-type.ts';
import type { FilterName } from './state.ts';

/** The texts of the island in the language of the page, from its markup; `{…}` stands for a value. */
export interface ListWords {
  /** BCP 47 tag of the language by which plurals are formed. */
  lang: string;
  all: Record<FilterName, string>;
  types: Record<PublicationType, string>;
  option: string;
  shown: Forms;
  nothing: string;
  undated: string;
  more: Forms;
}

/** The forms of a text that a number asks for. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Writes numbers and the texts around them. */
export function makeWriter(pageLang: string, wordsLang: string) {
  const numbers = new Intl.NumberFormat(pageLang);
  const rules = new Intl.PluralRules(wordsLang);
  return {
    count: (forms: Forms, count: number): string =>
      fill(forms[rules.select(count)] ?? forms.other, { count: numbers.format(count) }),
    option: (text: string, name: string, count: number): string =>
      fill(text, { name, count: numbers.format(count) }),
  };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
