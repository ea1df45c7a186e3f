import type { LinkDecision } from '../../model/link-decision.ts';
import { partialDateToText } from '../date.ts';

/**
 * Why a byline was linked to a person, or two records were taken for one work, in a sentence without its full stop.
 * A rule that the table does not know is printed by its name.
 */
export function linkDecisionToSentence(decision: LinkDecision, lang = 'en'): string {
  const { rule, values, source, date } = decision;
  const words = sentences[rule]?.(values) ?? `${rule.replaceAll('-', ' ')}: ${values.join(', ')}`;
  const when = date === undefined ? '' : `, ${partialDateToText(date, lang)}`;
  return `${words} (${source}${when})`;
}

const sentences: Readonly<Record<string, (values: readonly string[]) => string>> = {
  orcid: ([key = '']) => `The byline carries ${keyToText(key)}`,
  'record-id': ([key = '', byline = '']) =>
    `The source gives the byline “${byline}” the author record ${keyToText(key)}`,
  'orcid-record': ([key = '', byline = '']) =>
    `The record of ${keyToText(key)} lists the work, and “${byline}” is the one author whose name agrees`,
  'own-list': ([byline = '']) =>
    `“${byline}” stands in a list that the institution compiled for its own people, and names one of them alone`,
  'name-and-institution': ([byline = '', institution = '', year]) =>
    `“${byline}” is printed with ${institution}, where the person was${year === undefined ? '' : ` in ${year}`}, and the name agrees`,
  'name-and-coauthors': ([byline = '', shared = '']) =>
    `The name “${byline}” agrees, and ${shared} of the co-authors are on other works of the person`,
  'external-name': ([byline = '', institution = '']) =>
    `“${byline}” is printed with ${institution} on several works with the same co-author`,
  'same-record': () => 'Two copies of one record',
  'same-identifier': (values) => `Two records carry ${list(values)}`,
  'asserted-relation': ([, target = '']) => `A record says that it is a version of ${keyToText(target)}`,
  'same-title': ([title = '', ...years]) => `Title “${title}”, first author and year${inYears(years)} agree`,
  'same-title-and-authors': ([title = '', ...years]) =>
    `Title “${title}”, half of the authors and year${inYears(years)} agree`,
  'same-title-and-place': ([title = '']) => `Title “${title}”, venue, volume and page or issue agree`,
  'same-title-and-year': ([title = '', ...years]) =>
    `Title “${title}”, year${inYears(years)} and the name of an author or the venue agree`,
  'same-short-title': ([title = '', ...years]) =>
    `Title “${title}”, all authors and year${inYears(years)} agree`,
  'title-without-subtitle': ([title = '', ...years]) =>
    `One title (“${title}”) is the other without its subtitle; authors and year${inYears(years)} agree`,
  'misspelt-title': ([title = '', ...years]) =>
    `The titles (“${title}”) differ in spelling alone; authors and year${inYears(years)} agree`,
  curation: ([action = '', ...values]) => decisions[action]?.(values) ?? 'A person decided it',
};

/** What people decided, by action. */
const decisions: Readonly<Record<string, (values: readonly string[]) => string>> = {
  same: (values) => `A person decided that two records are one work: ${list(values)}`,
  'not-same': (values) => `A person decided that two records are not one work: ${list(values)}`,
  merge: (values) => `A person decided that two people of the exports are one: ${list(values)}`,
  split: () => 'A person decided whose work this is of two people whom the exports take for one',
  add: ([, byline = '']) => `A person decided whose byline “${byline}” is`,
  verify: ([, byline]) =>
    byline === undefined ? 'A person checked it' : `A person checked whose byline “${byline}” is`,
  rename: () => 'A person decided the name',
  'prefer-version': ([key = '']) => `A person decided that the version with ${keyToText(key)} comes first`,
  retract: () => 'A person noted that the work was retracted',
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
