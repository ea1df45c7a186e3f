import type { LinkDecision } from '../../model/link-decision.ts';
import type { Words } from '../languages/en/index.ts';
import type { Language } from '../languages/language.ts';

/**
 * Why a byline was linked to a person, or two records were taken for one work, in a sentence without its full stop.
 * A rule that the table does not know is printed by its name.
 */
export function linkDecisionToSentence(decision: LinkDecision, { words, date }: Language): string {
  const { rule, values, source } = decision;
  const said = sentences[rule]?.(values, words.rules) ?? `${rule.replaceAll('-', ' ')}: ${values.join(', ')}`;
  const when = decision.date === undefined ? '' : `, ${date(decision.date)}`;
  return `${said} (${source}${when})`;
}

type Sentence = (values: readonly string[], words: Words['rules']) => string;

/** Which values of a decision each sentence is made of. */
const sentences: Readonly<Record<string, Sentence>> = {
  orcid: ([key = ''], words) => words.sentences.orcid(keyToText(key)),
  'record-id': ([key = '', byline = ''], words) => words.sentences['record-id'](keyToText(key), byline),
  'orcid-record': ([key = '', byline = ''], words) => words.sentences['orcid-record'](keyToText(key), byline),
  'own-list': ([byline = ''], words) => words.sentences['own-list'](byline),
  'name-and-institution': ([byline = '', institution = '', year = ''], words) =>
    words.sentences['name-and-institution'](byline, institution, year),
  'name-and-coauthors': ([byline = '', shared = ''], words) =>
    words.sentences['name-and-coauthors'](byline, shared),
  'external-name': ([byline = '', institution = ''], words) =>
    words.sentences['external-name'](byline, institution),
  'same-record': (_values, words) => words.sentences['same-record'](),
  'same-identifier': (values, words) => words.sentences['same-identifier'](list(values)),
  'asserted-relation': ([, target = ''], words) => words.sentences['asserted-relation'](keyToText(target)),
  'same-title': titleAndYears('same-title'),
  'same-title-and-authors': titleAndYears('same-title-and-authors'),
  'same-title-and-place': titleAndYears('same-title-and-place'),
  'same-title-and-year': titleAndYears('same-title-and-year'),
  'same-short-title': titleAndYears('same-short-title'),
  'title-without-subtitle': titleAndYears('title-without-subtitle'),
  'misspelt-title': titleAndYears('misspelt-title'),
  curation: ([action = '', ...values], words) =>
    decisions[action]?.(values, words) ?? words.decisions.other(),
};

type TitleRule = Extract<keyof Words['rules']['sentences'], `${string}title${string}`>;

function titleAndYears(rule: TitleRule): Sentence {
  return ([title = '', ...years], words) => words.sentences[rule](title, inYears(years));
}

/** What people decided, by action. */
const decisions: Readonly<Record<string, Sentence>> = {
  same: (values, words) => words.decisions.same(list(values)),
  'not-same': (values, words) => words.decisions['not-same'](list(values)),
  merge: (values, words) => words.decisions.merge(list(values)),
  split: (_values, words) => words.decisions.split(),
  add: ([, byline = ''], words) => words.decisions.add(byline),
  verify: ([, byline], words) =>
    byline === undefined ? words.decisions.verify() : words.decisions.verifyByline(byline),
  rename: (_values, words) => words.decisions.rename(),
  'prefer-version': ([key = ''], words) => words.decisions['prefer-version'](keyToText(key)),
  retract: (_values, words) => words.decisions.retract(),
};

/** ` (2019)`, or both years where the two records have different ones. */
function inYears(years: readonly string[]): string {
  const known = [...new Set(years)].filter((year) => /^\d{4}$/.test(year));
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

function list(values: readonly string[]): string {
  return values.map(keyToText).join(', ');
}

/** `doi:10.5555/x` → `DOI 10.5555/x` */
function keyToText(key: string): string {
  const [scheme = '', ...rest] = key.split(':');
  if (rest.length === 0) return key;
  const names: Readonly<Record<string, string>> = {
    doi: 'DOI',
    arxiv: 'arXiv',
    orcid: 'ORCID iD',
    openalex: 'OpenAlex',
  };
  return `${names[scheme] ?? scheme} ${rest.join(':')}`;
}
