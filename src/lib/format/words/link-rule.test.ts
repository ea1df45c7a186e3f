import { expect, test } from 'vitest';
import { linkDecisionToSentence } from './link-rule.ts';

test.each([
  ['orcid', ['orcid:0000-0002-1825-0097', 'N. Adeyemi'], 'The byline carries ORCID iD 0000-0002-1825-0097'],
  [
    'record-id',
    ['openalex:A99', 'N. Osei'],
    'The source gives the byline “N. Osei” the author record OpenAlex A99',
  ],
  [
    'orcid-record',
    ['orcid:0000-0002-1825-0097', 'N. Osei'],
    'The record of ORCID iD 0000-0002-1825-0097 lists the work, and “N. Osei” is the one author whose name agrees',
  ],
  ['same-identifier', ['doi:10.5555/x'], 'Two records carry DOI 10.5555/x'],
  [
    'asserted-relation',
    ['is-preprint-of', 'doi:10.5555/x'],
    'A record says that it is a version of DOI 10.5555/x',
  ],
  ['same-title', ['a title key', 'osei a', '2025', '2026'], 'Title, first author and year agree'],
  ['a-new-rule', ['one', 'two'], 'a new rule: one, two'],
])('tells in words what the rule %s saw', (rule, values, words) => {
  const decision = { rule, values, source: 'OpenAlex', date: '2026-11-01' };
  expect(linkDecisionToSentence(decision)).toBe(`${words} (OpenAlex, 1 Nov 2026)`);
});

test('admits that an own list links by the name alone', () => {
  const decision = { rule: 'own-list', values: ['Ngozi Adeyemi'], source: 'Staff list' };
  expect(linkDecisionToSentence(decision)).toBe(
    '“Ngozi Adeyemi” stands in a list that the institution compiled for its own people, and names one of them alone (Staff list)',
  );
});
