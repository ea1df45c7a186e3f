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
  'same-identifier': (values) => `Two records carry ${list(values)}`,
  'asserted-relation': ([, target = '']) => `A record says that it is a version of ${keyToText(target)}`,
  'same-title': () => 'Title, first author and year agree',
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
