import { expect, test } from 'vitest';
import { languageOf } from '../languages/language.ts';
import { linkDecisionToSentence } from './link-rule.ts';

const english = languageOf('en');

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
  [
    'same-title',
    ['tides outer harbour', 'osei|a', '2025', '2026'],
    'Title “tides outer harbour”, first author and year (2025, 2026) agree',
  ],
  [
    'same-title-and-authors',
    ['tides outer harbour', '2025', '2025'],
    'Title “tides outer harbour”, half of the authors and year (2025) agree',
  ],
  [
    'name-and-institution',
    ['N. Osei', 'Harbour Institute', '2024'],
    '“N. Osei” is printed with Harbour Institute, where the person was in 2024, and the name agrees',
  ],
  [
    'external-name',
    ['Ada Brook', 'University of Ostmark'],
    '“Ada Brook” is printed with University of Ostmark on several works with the same co-author',
  ],
  [
    'name-and-coauthors',
    ['N. Osei', '3'],
    'The name “N. Osei” agrees, and 3 of the co-authors are on other works of the person',
  ],
  ['curation', ['rename'], 'A person decided the name'],
  ['a-new-rule', ['one', 'two'], 'a new rule: one, two'],
])('tells in words what the rule %s saw', (rule, values, words) => {
  const decision = { rule, values, source: 'OpenAlex', date: '2026-11-01' };
  expect(linkDecisionToSentence(decision, english)).toBe(`${words} (OpenAlex, 1 Nov 2026)`);
});

test('admits that an own list links by the name alone', () => {
  const decision = { rule: 'own-list', values: ['Ngozi Adeyemi'], source: 'Staff list' };
  expect(linkDecisionToSentence(decision, english)).toBe(
    '“Ngozi Adeyemi” stands in a list that the institution compiled for its own people, and names one of them alone (Staff list)',
  );
});
