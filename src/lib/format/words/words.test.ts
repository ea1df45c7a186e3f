import { expect, test } from 'vitest';
import { languageOf } from '../languages/language.ts';
import { availabilityToWords } from './availability-words.ts';
import { careersElsewhere, careerToYears } from './careers.ts';
import { coverageToSentence, provenanceToSources } from './coverage.ts';
import { checkToWords, levelToWords, sortChecks } from './evidence-words.ts';
import { fullTextOf } from './full-text.ts';
import { licenceToText, licenceToUrl } from './licence.ts';
import { provenanceToText } from './provenance-to-text.ts';

const english = languageOf('en');

test('says what a person is open to, until the day it expires', () => {
  const availability = { kinds: ['collaborate' as const, 'media' as const], since: '2026-06' };
  expect(availabilityToWords(availability, '2026-11-01', english)).toEqual({
    words: 'collaborate, talk to the media',
    said: 'said so in June 2026, until June 2027',
  });
  expect(availabilityToWords(availability, '2027-06-30', english)).toBeDefined();
  expect(availabilityToWords(availability, '2027-07-01', english)).toBeUndefined();
  expect(availabilityToWords({ kinds: [] }, '2026-11-01', english)).toBeUndefined();
});

test('tells positions that are over from those that may last, and leaves out the institution itself', () => {
  const career = (name: string, ror: string, to?: string) => ({
    organisation: { name, identifiers: [{ scheme: 'ror' as const, value: ror }] },
    label: 'OpenAlex',
    ...(to !== undefined && { to }),
  });
  const careers = [
    career('Ibadan', '1', '2016'),
    career('Halden', '2'),
    career('Oslo', '3'),
    career('Accra', '4', '2025'),
  ];
  const settings = { names: ['Halden Institute'], institution: { ror: '2' } };
  const { before, now } = careersElsewhere(careers, settings, '2026-11-01');
  expect(before.map(({ organisation }) => organisation.name)).toEqual(['Ibadan']);
  expect(now.map(({ organisation }) => organisation.name)).toEqual(['Oslo', 'Accra']);
});

test('prints the years of a position as far as they are known', () => {
  const years = [
    { from: '2009-10', to: '2016' },
    { from: '2009' },
    { to: '2016' },
    { from: '2016', to: '2016-08' },
    {},
  ];
  expect(years.map((career) => careerToYears(career, english.words.person))).toEqual([
    '2009–2016',
    'since 2009',
    'until 2016',
    '2016',
    undefined,
  ]);
});

test('says how much of a list has a DOI, an abstract and the iD', () => {
  const orcid = { scheme: 'orcid' as const, value: '0000-0002-1825-0097' };
  const author = { kind: 'person' as const, display: 'A', organisations: [], identifiers: [orcid] };
  const works = [
    { identifiers: [{ scheme: 'doi' as const, value: '10.5555/x' }], authorships: [author] },
    { identifiers: [], authorships: [], abstract: { text: 'x', label: 'OpenAlex' } },
  ];
  expect(coverageToSentence(works, orcid.value, english)).toBe(
    '2 works: 1 with a DOI, 1 with an abstract, 1 carries this ORCID iD.',
  );
  expect(coverageToSentence(works, undefined, english)).toBe('2 works: 1 with a DOI, 1 with an abstract.');
});

test('names each source once with its newest date, and never a file', () => {
  const record = (label: string, entry: string, retrieved?: string) => ({
    source: 'openalex',
    label,
    file: 'secret/name.json',
    entry,
    ...(retrieved !== undefined && { retrieved }),
  });
  const records = [
    record('Roster', 'h-1'),
    record('OpenAlex', 'W1', '2026-01-02'),
    record('OpenAlex', 'W2', '2026-11-01'),
  ];
  expect(provenanceToSources(records, english)).toEqual([
    { label: 'OpenAlex', retrieved: '1 Nov 2026' },
    { label: 'Roster', retrieved: undefined },
  ]);
  expect(provenanceToText(records, english)).toBe(
    'Roster h-1, OpenAlex W1 (2 Jan 2026), OpenAlex W2 (1 Nov 2026)',
  );
});

test('puts a check into words, with its counts, source and date', () => {
  expect(
    checkToWords(
      {
        check: 'orcid-on-two-works',
        passed: true,
        source: 'OpenAlex',
        date: '2026-11-01',
        works: { passed: 41, of: 57 },
      },
      '2026-11-02',
      english,
    ),
  ).toEqual({ what: 'ORCID iD on 41 of 57 works', by: 'OpenAlex, 1 Nov 2026' });
  const inRoster = { check: 'roster-row' as const, passed: true, source: 'Staff roster' };
  expect(checkToWords(inRoster, '2026-11-02', english)).toEqual({ what: 'Staff roster', by: undefined });
});

test('says that names were compared for the site, on the day that its numbers are for', () => {
  const compared = { check: 'byline-test' as const, passed: true, works: { passed: 7, of: 7 } };
  expect(checkToWords(compared, '2026-11-02', english)).toEqual({
    what: 'Name agrees on 7 of 7 works',
    by: 'compared for this site, 2 Nov 2026',
  });
  expect(checkToWords({ check: 'byline-test', passed: false }, '2026-11-02', english).by).toBeUndefined();
});

test('gives one word to each rung, and the strongest checks first', () => {
  expect([0, 1, 2, 3, 4, 5].map((level) => levelToWords(level, english.words.evidence).word)).toEqual([
    'Emerging',
    'Emerging',
    'Emerging',
    'Established',
    'Verified',
    'Verified',
  ]);
  const checks = sortChecks([
    { check: 'byline-test', passed: true },
    { check: 'roster-row', passed: true },
  ]);
  expect(checks.map(({ check }) => check)).toEqual(['roster-row', 'byline-test']);
});

test.each([
  ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['cc-by-nc-nd', 'CC BY-NC-ND', 'https://creativecommons.org/licenses/by-nc-nd/4.0/'],
  ['CC0-1.0', 'CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['publisher-specific', 'publisher-specific', undefined],
])('reads the licence %s', (licence, text, url) => {
  expect([licenceToText(licence), licenceToUrl(licence)]).toEqual([text, url]);
});

test('sends a reader to the PDF, else to the DOI, else to a landing page, else nowhere', () => {
  const doi = { scheme: 'doi' as const, value: '10.5555/x' };
  const landing = { rel: 'landing' as const, url: 'https://example.org/' };
  const pdf = { rel: 'pdf' as const, url: 'https://example.org/x.pdf' };
  expect(fullTextOf({ links: [landing, pdf], identifiers: [doi] }, english.words.publication)?.label).toBe(
    'Read the PDF',
  );
  expect(fullTextOf({ links: [landing], identifiers: [doi] }, english.words.publication)?.label).toBe(
    'Open at doi.org',
  );
  expect(fullTextOf({ links: [landing], identifiers: [] }, english.words.publication)?.label).toBe(
    'Open the work',
  );
  expect(fullTextOf({ links: [], identifiers: [] }, english.words.publication)).toBeUndefined();
});
