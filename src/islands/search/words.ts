import type { PublicationType } from '../../lib/model/publication-type.ts';
import type { FacetName, SearchState } from './state.ts';

/** The forms of a text that a number asks for. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What the search says, in the language of the page; `{…}` stands for a value. */
export interface SearchWords {
  field: string;
  search: string;
  close: string;
  all: string;
  order: string;
  facets: Record<FacetName, string>;
  sorts: Record<SearchState['sort'], string>;
  kinds: Record<'person' | 'publication', string>;
  types: Record<PublicationType, string>;
  results: Forms;
  resultsFor: Forms;
  nothing: string;
  nothingFor: string;
  showMore: Forms;
  allResults: string;
  withFilters: string;
  failed: string;
  /** Address of the folder that the index is in. */
  index: string;
  /** BCP 47 tag of the words, by which plurals are formed, and of the page, by which numbers are written. */
  language: string;
  numbers: string;
}

/** Fetches them from the file that the markup names. */
export async function loadWords(address: string): Promise<SearchWords> {
  const answer = await fetch(address);
  const words: unknown = answer.ok ? await answer.json() : undefined;
  if (!isSearchWords(words)) throw new Error(`${address} does not hold the words of the search`);
  return words;
}

/** What the reader sees for a value of the index. */
export function valueLabel({ kinds, types }: SearchWords, facet: FacetName, value: string): string {
  const labels: Partial<Record<FacetName, Readonly<Record<string, string>>>> = { kind: kinds, type: types };
  return labels[facet]?.[value] ?? value;
}

/** `57 results for “x”` */
export function countText(words: SearchWords, total: number, query: string): string {
  const shown = query.trim();
  if (total === 0) return shown === '' ? words.nothing : fill(words.nothingFor, { query: shown });
  return fillCount(words, shown === '' ? words.results : words.resultsFor, total, { query: shown });
}

/** The form of a text that goes with a number. */
export function fillCount(
  { language, numbers }: SearchWords,
  forms: Forms,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fill(form, { ...values, count: new Intl.NumberFormat(numbers).format(count) });
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Whether a file is what it should be. */
export function isSearchWords(value: unknown): value is SearchWords {
  return typeof value === 'object' && value !== null && 'resultsFor' in value && 'types' in value;
}
