import { describe, expect, test } from 'vitest';
import { byline, personRecord, workRecord } from '../../../../tests/support/invented-records.ts';
import {
  codesOf,
  fromOwnList,
  linksOf,
  orcid,
  otherOrcid,
  ownList,
  reconcileInvented,
} from '../../../../tests/support/reconcile-invented.ts';

describe('who is behind a byline', () => {
  const adeyemi = personRecord('Ngozi Adeyemi', { ids: ['roster:h-1', orcid, 'openalex:A1'] });

  test('an ORCID iD on the byline decides, even under a changed name', () => {
    const work = workRecord({ title: 'A', by: [byline('Ngozi Lindqvist', orcid, 'openalex:A9')] });
    expect(linksOf({ records: [adeyemi, work] })).toEqual({ 'Ngozi Lindqvist': `orcid ${orcid}` });
  });

  test('an ORCID iD that stands twice on a work names nobody', () => {
    const work = workRecord({
      title: 'A',
      by: [byline('Ngozi Adeyemi', orcid), byline('Rosa De Luca', orcid)],
    });
    expect(linksOf({ records: [adeyemi, work] })).toEqual({ 'Ngozi Adeyemi': '', 'Rosa De Luca': '' });
    expect(codesOf({ records: [adeyemi, work] })).toEqual(['orcid-twice']);
  });

  test('an ORCID iD on another author than the one of that name is a mistake', () => {
    const work = workRecord({
      title: 'A',
      by: [byline('Rosa De Luca', orcid), byline('Ngozi Adeyemi', 'openalex:A1')],
    });
    expect(linksOf({ records: [adeyemi, work] })).toEqual({
      'Rosa De Luca': '',
      'Ngozi Adeyemi': `record-id ${orcid}`,
    });
    expect(codesOf({ records: [adeyemi, work] })).toEqual(['orcid-misplaced']);
  });

  test('an iD beside an initial links nobody where another author bears the full name', () => {
    const [anna, axel] = [
      personRecord('Anna Berg', { ids: ['roster:1', orcid] }),
      personRecord('Axel Berg', { ids: ['roster:2', otherOrcid] }),
    ];
    const of = (...by: Parameters<typeof workRecord>[0]['by'] & {}) => ({
      records: [anna, axel, workRecord({ title: 'A', by })],
    });
    const swapped = of(byline('A. Berg', otherOrcid), byline('Axel Berg', orcid));
    expect(linksOf(swapped)).toEqual({ 'A. Berg': '', 'Axel Berg': '' });
    expect(codesOf(swapped)).toEqual(['orcid-misplaced', 'orcid-misplaced']);
    expect(linksOf(of(byline('A. Berg', otherOrcid), byline('Anna Berg', orcid)))).toEqual({
      'A. Berg': `orcid ${otherOrcid}`,
      'Anna Berg': `orcid ${orcid}`,
    });
    const namesake = 'orcid:0999-0000-0000-0037';
    expect(linksOf(of(byline('A. Berg', otherOrcid), byline('Axel Berg', namesake)))['A. Berg']).toBe(
      `orcid ${otherOrcid}`,
    );
  });

  test('a record id decides when the name fits', () => {
    const work = workRecord({ title: 'A', by: [byline('N. Adeyemi', 'openalex:A1')] });
    expect(linksOf({ records: [adeyemi, work] })).toEqual({ 'N. Adeyemi': `record-id ${orcid}` });
  });

  test('a record id of another name, or beside another ORCID iD, links nobody', () => {
    const otherName = workRecord({ title: 'A', by: [byline('Obi Adeyemi', 'openalex:A1')] });
    expect(linksOf({ records: [adeyemi, otherName] })).toEqual({ 'Obi Adeyemi': '' });
    expect(codesOf({ records: [adeyemi, otherName] })).toEqual(['byline-test-failed']);
    const otherId = workRecord({ title: 'A', by: [byline('Ngozi Adeyemi', 'openalex:A1', otherOrcid)] });
    expect(linksOf({ records: [adeyemi, otherId] })).toEqual({ 'Ngozi Adeyemi': '' });
    expect(codesOf({ records: [adeyemi, otherId] })).toEqual(['orcid-conflict']);
  });

  test('a name alone links nobody', () => {
    expect(linksOf({ records: [adeyemi, workRecord({ title: 'A', by: ['Ngozi Adeyemi'] })] })).toEqual({
      'Ngozi Adeyemi': '',
    });
  });

  test('nobody is linked twice on one work', () => {
    const twice = [byline('Ngozi Adeyemi', 'openalex:A1'), byline('Ngozi Adeyemi', 'openalex:A1')];
    const { linked } = reconcileInvented({ records: [adeyemi, workRecord({ title: 'A', by: twice })] });
    expect(linked[0]?.links.map((link) => link?.person)).toEqual([orcid, undefined]);
    const different = [byline('Ngozi Adeyemi', 'openalex:A1'), byline('N. Adeyemi', 'openalex:A1')];
    expect(codesOf({ records: [adeyemi, workRecord({ title: 'A', by: different })] })).toEqual([
      'person-twice',
    ]);
  });

  test('stores what was compared, by whom and when', () => {
    const from = { label: 'OpenAlex', retrieved: '2026-05-01' };
    const { linked } = reconcileInvented({
      records: [adeyemi, workRecord({ title: 'A', by: [byline('Ngozi Adeyemi', orcid)], from })],
    });
    expect(linked[0]?.links[0]?.decision).toEqual({
      rule: 'orcid',
      values: [orcid, 'Ngozi Adeyemi'],
      source: 'OpenAlex',
      date: '2026-05-01',
    });
  });
});

describe('an own list', () => {
  const roster = [
    personRecord('Ngozi Adeyemi', { ids: ['roster:h-1'], also: ['Ngozi Lindqvist'] }),
    personRecord('José Núñez', { ids: ['roster:h-2'] }),
  ];
  const listed = (...by: string[]) => workRecord({ title: 'A', by, from: fromOwnList });

  test.each([
    ['Ngozi Adeyemi', 'roster:h-1'],
    ['Adeyemi, Ngozi', 'roster:h-1'],
    ['Ngozi Lindqvist', 'roster:h-1'],
    ['Jose Nunez', 'roster:h-2'],
  ])('links the full name %s', (printed, person) => {
    expect(Object.values(linksOf({ settings: ownList, records: [...roster, listed(printed)] }))).toEqual([
      `own-list ${person}`,
    ]);
  });

  test.each(['N. Adeyemi', 'Ngozi K. Adeyemi', 'Adeyemi'])('leaves %s unresolved', (printed) => {
    expect(Object.values(linksOf({ settings: ownList, records: [...roster, listed(printed)] }))).toEqual([
      '',
    ]);
  });

  test('links nothing in an export that is not declared one', () => {
    const work = workRecord({ title: 'A', by: ['Ngozi Adeyemi'], from: { file: 'partners/works.json' } });
    expect(linksOf({ settings: ownList, records: [...roster, work] })).toEqual({ 'Ngozi Adeyemi': '' });
  });

  test('does not care where a source draws the border between given and family names', () => {
    const row = personRecord('Win Pa Thein', { ids: ['roster:h-3'] });
    row.names = [{ display: 'Win Pa Thein', given: 'Win', family: 'Pa Thein', kind: 'preferred' }];
    expect(linksOf({ settings: ownList, records: [row, listed('Win Pa Thein')] })).toEqual({
      'Win Pa Thein': 'own-list roster:h-3',
    });
  });

  test('leaves a name of two roster rows unresolved, and says so', () => {
    const records = [
      ...roster,
      personRecord('Ngozi Adeyemi', { ids: ['roster:h-9'] }),
      listed('Ngozi Adeyemi'),
    ];
    expect(linksOf({ settings: ownList, records })).toEqual({ 'Ngozi Adeyemi': '' });
    expect(codesOf({ settings: ownList, records })).toEqual(['names-alike']);
  });

  test('tells rows that differ in accents apart by how the name is printed', () => {
    const records = [
      ...roster,
      personRecord('Jose Nunez', { ids: ['roster:h-9'] }),
      listed('Jose Nunez', 'José Núñez'),
    ];
    expect(linksOf({ settings: ownList, records })).toEqual({
      'Jose Nunez': 'own-list roster:h-9',
      'José Núñez': 'own-list roster:h-2',
    });
  });

  test('without a roster goes by the author records', () => {
    const author = personRecord('Ngozi Adeyemi', { origin: 'openalex', ids: ['openalex:A1'] });
    expect(linksOf({ settings: ownList, records: [author, listed('Ngozi Adeyemi')] })).toEqual({
      'Ngozi Adeyemi': 'own-list openalex:A1',
    });
  });

  test('with a roster links to its rows alone', () => {
    const author = personRecord('Rosa De Luca', { origin: 'openalex', ids: ['openalex:A1'] });
    expect(linksOf({ settings: ownList, records: [...roster, author, listed('Rosa De Luca')] })).toEqual({
      'Rosa De Luca': '',
    });
  });

  test('covers a work that also stands in another export', () => {
    const ids = ['doi:10.1000/x'];
    const records = [
      ...roster,
      workRecord({ title: 'A', by: ['N. Adeyemi'], ids, from: fromOwnList }),
      workRecord({ title: 'A', by: ['Ngozi Adeyemi', 'Rosa De Luca'], ids, from: { file: 'openalex.json' } }),
    ];
    expect(linksOf({ settings: ownList, records })['Ngozi Adeyemi']).toBe('own-list roster:h-1');
  });
  test('does not let an ORCID iD that stands twice on a work speak against anybody', () => {
    const [adeyemi, nunez] = [
      personRecord('Ngozi Adeyemi', { ids: ['roster:h-1', orcid] }),
      personRecord('José Núñez', { ids: ['roster:h-2', otherOrcid] }),
    ];
    const twice = (...others: string[]) =>
      workRecord({
        title: 'A',
        by: [byline('Ngozi Adeyemi', orcid), byline('José Núñez', orcid, ...others)],
        from: fromOwnList,
      });
    expect(linksOf({ settings: ownList, records: [adeyemi, nunez, twice()] })).toEqual({
      'Ngozi Adeyemi': `own-list ${orcid}`,
      'José Núñez': `own-list ${otherOrcid}`,
    });
    const records = [adeyemi, nunez, twice('orcid:0999-0000-0000-0037')];
    expect(linksOf({ settings: ownList, records })['José Núñez']).toBe('orcid orcid:0999-0000-0000-0037');
    expect(codesOf({ settings: ownList, records })).toEqual(['orcid-twice', 'orcid-conflict']);
  });
});
