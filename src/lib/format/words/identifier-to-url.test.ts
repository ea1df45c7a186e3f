import { expect, test } from 'vitest';
import { languageOf } from '../languages/language.ts';
import { identifierSchemes } from '../../model/identifier.ts';
import { identifierToLabel, identifierToUrl } from './identifier-to-url.ts';

const english = languageOf('en');

test('leads to the page of an identifier, with what an address cannot hold encoded', () => {
  expect(identifierToUrl({ scheme: 'doi', value: '10.5555/(sici)1<2::aid>3.0.co;2-2' })).toMatch(
    /^https:\/\/doi\.org\/10\.5555\/\(sici\)1%3C2::aid%3E3/,
  );
  expect(identifierToUrl({ scheme: 'orcid', value: '0000-0002-1825-0097' })).toBe(
    'https://orcid.org/0000-0002-1825-0097',
  );
  expect(identifierToUrl({ scheme: 'dblp', value: 'pid/12/345' })).toBe('https://dblp.org/pid/12/345');
  expect(identifierToUrl({ scheme: 'dblp', value: '12/345-1' })).toBe('https://dblp.org/pid/12/345-1');
  expect(identifierToUrl({ scheme: 'dblp', value: 'b/IdaBrook' })).toBe('https://dblp.org/pid/b/IdaBrook');
  expect(identifierToUrl({ scheme: 'dblp', value: 'Ida Brook 0002' })).toBe(
    'https://dblp.org/search?q=Ida%20Brook%200002',
  );
  expect(identifierToUrl({ scheme: 'dblp', value: 'conf/x/Y' })).toBe('https://dblp.org/rec/conf/x/Y');
});

test('never leads to anything but https or http, whatever the value', () => {
  for (const scheme of identifierSchemes) {
    const url = identifierToUrl({ scheme, value: 'javascript:alert("1")' });
    expect(url === undefined || /^https?:\/\//.test(url)).toBe(true);
  }
});

test('does not lead anywhere from a number that only the institution knows', () => {
  expect(identifierToUrl({ scheme: 'roster', value: 'h-017' })).toBeUndefined();
  expect(identifierToLabel({ scheme: 'roster', value: 'h-017' }, english.words.publication)).toBe(
    'Staff number',
  );
});
