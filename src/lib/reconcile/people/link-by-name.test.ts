import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byline,
  key,
  personRecord,
  siteSettings,
  workRecord,
} from '../../../../tests/support/invented-records.ts';
import {
  linksOf,
  orcid,
  otherOrcid,
  reconcileInvented,
} from '../../../../tests/support/reconcile-invented.ts';
import type { Byline } from '../../model/byline.ts';
import type { SourceRecord } from '../../model/source-record.ts';

const settings = siteSettings({ institution: { ror: '02abc3d45' } });
const rivers = { name: 'Institute of Rivers', identifiers: [key('ror:02abc3d45')] };
const ostmark = { name: 'University of Ostmark', identifiers: [key('ror:03ostmark')] };

/** An author as printed with an affiliation. */
function at(affiliation: Byline['affiliations'][number], printed: string, ...identifiers: string[]): Byline {
  return { ...byline(printed, ...identifiers), affiliations: [affiliation] };
}
const links = (...records: SourceRecord[]) => linksOf({ settings, records });
const codes = (...records: SourceRecord[]) =>
  reconcileInvented({ settings, records }).diagnostics.map(({ code }) => code);
const work = (...by: (string | Byline)[]) => workRecord({ title: 'A', by, year: 2020 });

describe('a name with an institution and years', () => {
  const adeyemi = personRecord('Ngozi Adeyemi', { ids: ['roster:h-1', orcid], joined: '2018', left: '2022' });

  test('links where the affiliation is that of the person in the year of the work', () => {
    expect(links(adeyemi, work(at(rivers, 'Ngozi Adeyemi')))).toEqual({
      'Ngozi Adeyemi': `name-and-institution ${orcid}`,
    });
    expect(links(adeyemi, work(at(ostmark, 'Ngozi Adeyemi')))).toEqual({ 'Ngozi Adeyemi': '' });
  });

  test.each([
    [2016, false],
    [2017, true],
    [2024, true],
    [2025, false],
  ])('allows a year before and two after: %i', (year, linked) => {
    const found = links(adeyemi, workRecord({ title: 'A', by: [at(rivers, 'N. Adeyemi')], year }));
    expect(found['N. Adeyemi'] !== '').toBe(linked);
  });

  test('knows positions elsewhere from the records of the person', () => {
    const before = personRecord('Ngozi Adeyemi', {
      ids: [orcid],
      origin: 'orcid',
      careers: [{ organisation: ostmark, from: '2010', to: '2017' }],
    });
    const early = workRecord({ title: 'A', by: [at(ostmark, 'Ngozi Adeyemi')], year: 2012 });
    expect(links(adeyemi, before, early)['Ngozi Adeyemi']).toBe(`name-and-institution ${orcid}`);
  });

  test('stores the name, the institution and the year', () => {
    const { linked } = reconcileInvented({ settings, records: [adeyemi, work(at(rivers, 'N. Adeyemi'))] });
    expect(linked[0]?.links[0]?.decision).toEqual({
      rule: 'name-and-institution',
      values: ['N. Adeyemi', 'Institute of Rivers', '2020'],
      source: 'Library list',
    });
  });

  test('another ORCID iD vetoes, one that is misplaced does not', () => {
    expect(links(adeyemi, work(at(rivers, 'Ngozi Adeyemi', otherOrcid)))['Ngozi Adeyemi']).not.toContain(
      orcid,
    );
    const deLuca = personRecord('Rosa De Luca', { ids: ['roster:h-2', otherOrcid], joined: '2018' });
    const misplaced = work(at(rivers, 'Ngozi Adeyemi', otherOrcid), at(rivers, 'Rosa De Luca'));
    expect(links(adeyemi, deLuca, misplaced)).toEqual({
      'Ngozi Adeyemi': `name-and-institution ${orcid}`,
      'Rosa De Luca': `name-and-institution ${otherOrcid}`,
    });
  });

  test('tells namesakes apart by their years, and links neither where both were there', () => {
    const early = personRecord('Elena Varga', { ids: ['roster:h-3'], joined: '2001', left: '2010' });
    const late = personRecord('Elena Varga', { ids: ['roster:h-4'], joined: '2016' });
    expect(links(early, late, work(at(rivers, 'E. Varga')))).toEqual({
      'E. Varga': 'name-and-institution roster:h-4',
    });
    const both = personRecord('Elena Varga', { ids: ['roster:h-5'], joined: '2015' });
    expect(links(late, both, work(at(rivers, 'E. Varga')))).toEqual({ 'E. Varga': '' });
    expect(codes(late, both, work(at(rivers, 'E. Varga')))).toContain('byline-fits-several');
  });

  test('initials link nobody where two people of these initials are printed with the institution', () => {
    const wei = personRecord('Wei Wang', { ids: ['roster:h-6'], joined: '2015' });
    const other = workRecord({ title: 'B', by: [at(rivers, 'Wenbo Wang')], year: 2019 });
    expect(links(wei, work(at(rivers, 'W. Wang')))).toEqual({ 'W. Wang': 'name-and-institution roster:h-6' });
    expect(links(wei, work(at(rivers, 'W. Wang')), other)).toEqual({ 'W. Wang': '' });
  });

  test('initials need years, a full name does not', () => {
    const undated = personRecord('Ngozi Adeyemi', { ids: ['roster:h-1'] });
    expect(links(undated, work(at(rivers, 'N. Adeyemi')))).toEqual({ 'N. Adeyemi': '' });
    expect(links(undated, work(at(rivers, 'Ngozi Adeyemi')))['Ngozi Adeyemi']).not.toBe('');
  });

  test('a former name links; a name in another script is reported', () => {
    const former = { ...adeyemi, names: [...adeyemi.names] };
    former.names.push({ display: 'Ngozi Okafor', family: 'Okafor', given: 'Ngozi', kind: 'former' });
    expect(links(former, work(at(rivers, 'Ngozi Okafor')))['Ngozi Okafor']).not.toBe('');
    const petrov = personRecord('Ivan Petrov', { ids: ['roster:h-7'], joined: '2015' });
    const cyrillic = work(at(rivers, 'Иван Петров'));
    expect(links(petrov, cyrillic)).toEqual({ 'Иван Петров': '' });
    expect(codes(petrov, cyrillic)).toEqual(['name-in-another-script']);
  });
});

describe('a name with co-authors', () => {
  const group = ['Rosa De Luca', 'Piers Lumley', 'Ottilie Brandt', 'Hana Sato'].map((name, place) =>
    personRecord(name, { ids: [`openalex:A${place + 1}`, `roster:g-${place}`] }),
  );
  const [first, ...rest] = group.map(({ names }, place) =>
    byline(names[0]?.display ?? '', `openalex:A${place + 1}`),
  );
  const together = workRecord({ title: 'Z: they all wrote it', by: [first ?? '', ...rest] });

  test('links whom three co-authors of other works stand beside', () => {
    expect(links(...group, together, work('R. De Luca', ...rest))['R. De Luca']).toBe(
      'name-and-coauthors openalex:A1',
    );
    expect(links(...group, together, work('R. De Luca', ...rest.slice(1)))['R. De Luca']).toBe('');
  });

  test('goes on while links make co-authors known', () => {
    const stranger = byline('Kai Ode', 'openalex:A77');
    // Only this work tells that the stranger wrote with De Luca, and only once she is found on it.
    const second = workRecord({ title: 'B', by: ['R. De Luca', ...rest, stranger] });
    const last = work('R. De Luca', ...rest.slice(0, 2), stranger);
    expect(links(...group, together, last)['R. De Luca']).toBe('');
    expect(links(...group, together, second, last)['R. De Luca']).toBe('name-and-coauthors openalex:A1');
  });

  test('a list of more than a hundred authors says nothing of who knows whom', () => {
    const many = workRecord({
      title: 'A',
      by: ['R. De Luca', ...rest],
      authorCount: 300,
      bylinesTruncated: true,
    });
    expect(links(...group, together, many)['R. De Luca']).toBe('');
  });
});

describe('the laws of links by name', () => {
  const people = ['Wei Wang', 'Wei Wang', 'Ana Ortiz', 'Jo Lind', 'Mia Roth', 'Ola Berg'].map((name, place) =>
    personRecord(name, { ids: [`roster:p-${place}`], joined: String(2000 + 5 * place) }),
  );
  const names = ['W. Wang', 'Wei Wang', 'Ana Ortiz', 'Jo Lind', 'M. Roth', 'Ola Berg', 'Kai Ode'];
  const record = fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1998, max: 2030 }),
      fc.array(fc.constantFrom(rivers, ostmark, undefined), { minLength: 6, maxLength: 6 }),
      fc.uuid(),
    )
    .map(([printed, year, places, title]) => {
      const by = printed.map((name, place) => {
        const affiliation = places[place];
        return affiliation === undefined ? byline(name) : at(affiliation, name);
      });
      return workRecord({ title, by, year, ids: [`doi:10.5555/${title}`] });
    });
  const linksById = (records: readonly SourceRecord[]) =>
    new Map(
      reconcileInvented({ settings, records: [...records] }).linked.map(({ work: { id }, links: found }) => [
        id,
        found,
      ]),
    );

  test('the order of the records changes nothing', () => {
    const shuffled = fc
      .array(record, { maxLength: 12 })
      .chain((works) =>
        fc.tuple(
          fc.constant([...people, ...works]),
          fc.shuffledSubarray([...people, ...works], { minLength: works.length + people.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect([...linksById(other)]).toEqual([...linksById(one)]);
      }),
      { numRuns: 60 },
    );
  });

  test('one more export of other people at another place changes nothing of the rest', () => {
    const strangers = workRecord({
      title: 'Strangers',
      by: [at(ostmark, 'Ada Brook'), 'Ben Stone'],
      ids: ['doi:10.5555/strangers'],
      from: { file: 'later.json' },
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (works) => {
        const after = linksById([...people, ...works, strangers]);
        for (const [id, found] of linksById([...people, ...works])) expect(after.get(id)).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });
});
