import { describe, expect, test } from 'vitest';
import {
  byline,
  pipelineInput,
  personRecord,
  siteSettings,
  workRecord,
} from '../../../tests/support/invented-records.ts';
import type { PipelineInput } from '../pipeline.ts';
import { reconcile } from './index.ts';
import { sortRecords } from './record-order.ts';

const orcid = 'orcid:0999-0000-0000-0010';
const otherOrcid = 'orcid:0999-0000-0000-0029';

function run(input: Partial<PipelineInput>) {
  const whole = pipelineInput(input);
  return reconcile(sortRecords(whole.records), whole);
}

/** Each byline of the first work with the person and the rule behind it. */
function links(input: Partial<PipelineInput>): Record<string, string> {
  const { linked } = run(input);
  const [first] = linked;
  return Object.fromEntries(
    (first?.work.bylines ?? []).map(({ display }, place) => {
      const link = first?.links[place];
      return [display, link === undefined ? '' : `${link.decision.rule} ${link.person}`];
    }),
  );
}

function codes(input: Partial<PipelineInput>): string[] {
  return run(input).diagnostics.map(({ code }) => code);
}

const ownList = siteSettings({ exports: [{ files: 'own/**', list: 'own' }] });
const fromOwnList = { file: 'own/works.json' };

describe('who the institution’s own people are', () => {
  test('joins a roster row and an author record that share an ORCID iD', () => {
    const { own } = run({
      records: [
        personRecord('Ngozi Adeyemi', { ids: ['roster:h-1', orcid] }),
        personRecord('N. Adeyemi', { origin: 'openalex', ids: ['openalex:A1', orcid] }),
      ],
    });
    expect(own.map(({ id, onRoster }) => [id, onRoster])).toEqual([[orcid, true]]);
  });

  test('keeps people of different ORCID iDs apart, whatever else they share', () => {
    const records = [
      personRecord('Ngozi Adeyemi', { ids: ['openalex:A1', orcid] }),
      personRecord('Ngozi Adeyemi', { origin: 'openalex', ids: ['openalex:A1', otherOrcid] }),
    ];
    expect(run({ records }).own).toHaveLength(2);
    expect(codes({ records })).toEqual(['people-kept-apart']);
  });

  test('keeps rows of two rosters apart that are numbered alike', () => {
    const records = [
      personRecord('Ngozi Adeyemi', { ids: ['roster:1'] }),
      personRecord('Rosa De Luca', { ids: ['roster:1'] }),
    ];
    expect(run({ records }).own.map(({ id }) => id.split(':')[0])).toEqual(['roster', 'local']);
  });

  test('counts the person of a researcher page whom no export describes', () => {
    const { own } = run({
      researcherPages: [
        {
          slug: 'ngozi',
          page: { orcid: '0999-0000-0000-0010', name: 'Ngozi Adeyemi', links: [], openTo: [] },
        },
      ],
    });
    expect(own.map(({ id, researcherPage }) => [id, researcherPage])).toEqual([[orcid, 'ngozi']]);
  });

  test('takes the name for a page without one from the works that print its iD', () => {
    const { own } = run({
      records: [
        workRecord({ title: 'One', by: [byline('N. Adeyemi', orcid)] }),
        workRecord({ title: 'Two', by: [byline('Ngozi Adeyemi', orcid)] }),
      ],
      researcherPages: [{ slug: 'ngozi', page: { orcid: '0999-0000-0000-0010', links: [], openTo: [] } }],
    });
    expect(own[0]?.names[0]?.display).toBe('Ngozi Adeyemi');
  });

  test('reports a page whose iD is wrong, and one that nobody knows', () => {
    const page = { links: [], openTo: [] };
    expect(
      codes({ researcherPages: [{ slug: 'a', page: { ...page, orcid: '0999-0000-0000-0011' } }] }),
    ).toContain('bad-identifier');
    expect(
      codes({ researcherPages: [{ slug: 'a', page: { ...page, orcid: '0999-0000-0000-0010' } }] }),
    ).toEqual(['researcher-page-unmatched']);
  });
});

describe('who is behind a byline', () => {
  const adeyemi = personRecord('Ngozi Adeyemi', { ids: ['roster:h-1', orcid, 'openalex:A1'] });

  test('an ORCID iD on the byline decides, even under a changed name', () => {
    const work = workRecord({ title: 'A', by: [byline('Ngozi Lindqvist', orcid, 'openalex:A9')] });
    expect(links({ records: [adeyemi, work] })).toEqual({ 'Ngozi Lindqvist': `orcid ${orcid}` });
  });

  test('an ORCID iD that stands twice on a work names nobody', () => {
    const work = workRecord({
      title: 'A',
      by: [byline('Ngozi Adeyemi', orcid), byline('Rosa De Luca', orcid)],
    });
    expect(links({ records: [adeyemi, work] })).toEqual({ 'Ngozi Adeyemi': '', 'Rosa De Luca': '' });
    expect(codes({ records: [adeyemi, work] })).toEqual(['orcid-twice']);
  });

  test('an ORCID iD on another author than the one of that name is a mistake', () => {
    const work = workRecord({
      title: 'A',
      by: [byline('Rosa De Luca', orcid), byline('Ngozi Adeyemi', 'openalex:A1')],
    });
    expect(links({ records: [adeyemi, work] })).toEqual({
      'Rosa De Luca': '',
      'Ngozi Adeyemi': `record-id ${orcid}`,
    });
    expect(codes({ records: [adeyemi, work] })).toEqual(['orcid-misplaced']);
  });

  test('a record id decides when the name fits', () => {
    const work = workRecord({ title: 'A', by: [byline('N. Adeyemi', 'openalex:A1')] });
    expect(links({ records: [adeyemi, work] })).toEqual({ 'N. Adeyemi': `record-id ${orcid}` });
  });

  test('a record id of another name, or beside another ORCID iD, links nobody', () => {
    const otherName = workRecord({ title: 'A', by: [byline('Obi Adeyemi', 'openalex:A1')] });
    expect(links({ records: [adeyemi, otherName] })).toEqual({ 'Obi Adeyemi': '' });
    expect(codes({ records: [adeyemi, otherName] })).toEqual(['byline-test-failed']);
    const otherId = workRecord({ title: 'A', by: [byline('Ngozi Adeyemi', 'openalex:A1', otherOrcid)] });
    expect(links({ records: [adeyemi, otherId] })).toEqual({ 'Ngozi Adeyemi': '' });
    expect(codes({ records: [adeyemi, otherId] })).toEqual(['orcid-conflict']);
  });

  test('a name alone links nobody', () => {
    expect(links({ records: [adeyemi, workRecord({ title: 'A', by: ['Ngozi Adeyemi'] })] })).toEqual({
      'Ngozi Adeyemi': '',
    });
  });

  test('nobody is linked twice on one work', () => {
    const twice = [byline('Ngozi Adeyemi', 'openalex:A1'), byline('Ngozi Adeyemi', 'openalex:A1')];
    const { linked } = run({ records: [adeyemi, workRecord({ title: 'A', by: twice })] });
    expect(linked[0]?.links.map((link) => link?.person)).toEqual([orcid, undefined]);
    const different = [byline('Ngozi Adeyemi', 'openalex:A1'), byline('N. Adeyemi', 'openalex:A1')];
    expect(codes({ records: [adeyemi, workRecord({ title: 'A', by: different })] })).toEqual([
      'person-twice',
    ]);
  });

  test('stores what was compared, by whom and when', () => {
    const from = { label: 'OpenAlex', retrieved: '2026-05-01' };
    const { linked } = run({
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
    expect(Object.values(links({ settings: ownList, records: [...roster, listed(printed)] }))).toEqual([
      `own-list ${person}`,
    ]);
  });

  test.each(['N. Adeyemi', 'Ngozi K. Adeyemi', 'Adeyemi'])('leaves %s unresolved', (printed) => {
    expect(Object.values(links({ settings: ownList, records: [...roster, listed(printed)] }))).toEqual(['']);
  });

  test('links nothing in an export that is not declared one', () => {
    const work = workRecord({ title: 'A', by: ['Ngozi Adeyemi'], from: { file: 'partners/works.json' } });
    expect(links({ settings: ownList, records: [...roster, work] })).toEqual({ 'Ngozi Adeyemi': '' });
  });

  test('does not care where a source draws the border between given and family names', () => {
    const row = personRecord('Win Pa Thein', { ids: ['roster:h-3'] });
    row.names = [{ display: 'Win Pa Thein', given: 'Win', family: 'Pa Thein', kind: 'preferred' }];
    expect(links({ settings: ownList, records: [row, listed('Win Pa Thein')] })).toEqual({
      'Win Pa Thein': 'own-list roster:h-3',
    });
  });

  test('leaves a name of two roster rows unresolved, and says so', () => {
    const records = [
      ...roster,
      personRecord('Ngozi Adeyemi', { ids: ['roster:h-9'] }),
      listed('Ngozi Adeyemi'),
    ];
    expect(links({ settings: ownList, records })).toEqual({ 'Ngozi Adeyemi': '' });
    expect(codes({ settings: ownList, records })).toEqual(['names-alike']);
  });

  test('tells rows that differ in accents apart by how the name is printed', () => {
    const records = [
      ...roster,
      personRecord('Jose Nunez', { ids: ['roster:h-9'] }),
      listed('Jose Nunez', 'José Núñez'),
    ];
    expect(links({ settings: ownList, records })).toEqual({
      'Jose Nunez': 'own-list roster:h-9',
      'José Núñez': 'own-list roster:h-2',
    });
  });

  test('without a roster goes by the author records', () => {
    const author = personRecord('Ngozi Adeyemi', { origin: 'openalex', ids: ['openalex:A1'] });
    expect(links({ settings: ownList, records: [author, listed('Ngozi Adeyemi')] })).toEqual({
      'Ngozi Adeyemi': 'own-list openalex:A1',
    });
  });

  test('with a roster links to its rows alone', () => {
    const author = personRecord('Rosa De Luca', { origin: 'openalex', ids: ['openalex:A1'] });
    expect(links({ settings: ownList, records: [...roster, author, listed('Rosa De Luca')] })).toEqual({
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
    expect(links({ settings: ownList, records })['Ngozi Adeyemi']).toBe('own-list roster:h-1');
  });
});

describe('everybody else', () => {
  test('whom an identifier names is one external person over all works', () => {
    const { external, linked } = run({
      records: [
        workRecord({ title: 'A', by: [byline('R. De Luca', 'openalex:A7', otherOrcid)] }),
        workRecord({ title: 'B', by: [byline('Rosa De Luca', 'openalex:A7')] }),
      ],
    });
    expect(external).toMatchObject([{ id: otherOrcid, own: false, name: { display: 'Rosa De Luca' } }]);
    expect(linked.map(({ links: [link] }) => [link?.decision.rule, link?.person])).toEqual([
      ['orcid', otherOrcid],
      ['record-id', otherOrcid],
    ]);
  });

  test('never gets two ORCID iDs', () => {
    const { external } = run({
      records: [
        workRecord({ title: 'A', by: [byline('Rosa De Luca', 'openalex:A7', orcid)] }),
        workRecord({ title: 'B', by: [byline('Rosa De Luca', 'openalex:A7', otherOrcid)] }),
        workRecord({ title: 'C', by: [byline('Rosa De Luca', 'openalex:A7', otherOrcid)] }),
      ],
    });
    expect(external.map(({ id, identifiers }) => [id, identifiers.map(({ scheme }) => scheme)])).toEqual([
      [orcid, ['orcid']],
      [otherOrcid, ['openalex', 'orcid']],
    ]);
  });

  test('a body is nobody', () => {
    const work = workRecord({ title: 'A', by: [byline('River Research Consortium', 'openalex:A7')] });
    expect(run({ records: [work] }).external).toEqual([]);
  });
});

describe('a hidden person', () => {
  const decision = { action: 'hide-person' as const, who: 'data office', when: '2026-02-01', why: 'asked' };
  const records = [
    personRecord('Ngozi Adeyemi', { ids: ['roster:h-1', orcid] }),
    workRecord({ title: 'A', by: [byline('Ngozi Adeyemi', orcid), 'Rosa De Luca'] }),
  ];

  test.each([orcid, 'roster:h-1'])(
    'found by %s has no link and no identifier, and the byline stays',
    (target) => {
      const { own, linked, diagnostics } = run({ records, decisions: [{ ...decision, target }] });
      expect(own).toEqual([]);
      expect(linked[0]?.links).toEqual([undefined, undefined]);
      expect(linked[0]?.work.bylines[0]).toMatchObject({ display: 'Ngozi Adeyemi', identifiers: [] });
      expect(diagnostics).toEqual([]);
    },
  );

  test('may be somebody else’s co-author', () => {
    const { external, linked } = run({
      records: records.slice(1),
      decisions: [{ ...decision, target: orcid }],
    });
    expect(external).toEqual([]);
    expect(linked[0]?.links[0]).toBeUndefined();
  });

  test('leaves no work to another of the same name', () => {
    const namesake = personRecord('Ngozi Adeyemi', { ids: ['roster:h-2'] });
    const listed = workRecord({ title: 'B', by: ['Ngozi Adeyemi'], from: fromOwnList });
    const { linked } = run({
      settings: ownList,
      records: [...records, namesake, listed],
      decisions: [{ ...decision, target: orcid }],
    });
    expect(linked.flatMap((work) => work.links)).toEqual([undefined, undefined, undefined]);
  });

  test('whom nobody knows is reported', () => {
    expect(codes({ records, decisions: [{ ...decision, target: 'roster:h-77' }] })).toEqual([
      'curation-no-match',
    ]);
  });
});
