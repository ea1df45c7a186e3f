import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byline, decided, personRecord, workRecord } from '../../../../tests/support/invented-records.ts';
import { orcid, otherOrcid, reconcileInvented } from '../../../../tests/support/reconcile-invented.ts';

const on = (work: string, printed: string, place?: number) => ({
  work,
  byline: printed,
  ...(place === undefined ? {} : { place }),
});

/** `Ada Fjord → roster:1` for every byline of every work. */
function linked(input: Parameters<typeof reconcileInvented>[0]): string[] {
  return reconcileInvented(input).linked.flatMap(({ work, links }) =>
    work.bylines.map(({ display }, place) => `${display} → ${links[place]?.person ?? 'nobody'}`),
  );
}

function complaints(input: Parameters<typeof reconcileInvented>[0]): string[] {
  return reconcileInvented(input)
    .diagnostics.filter(({ code }) => code.startsWith('curation-'))
    .map(({ code, file, line }) => `${code} ${file ?? ''}:${line ?? ''}`);
}

describe('decisions on works', () => {
  const title = 'A river that turned round';
  const a = workRecord({ title, by: ['Ada Fjord'], ids: ['doi:10.5555/a'] });
  const b = workRecord({ title, by: ['Ada Fjord'], ids: ['arxiv:9901.00001'], type: 'preprint' });
  const c = workRecord({ title: 'Something else altogether', by: ['Bo Sund'], ids: ['doi:10.5555/c'] });
  const works = (...decisions: ReturnType<typeof decided>[]) =>
    reconcileInvented({ records: [a, b, c], decisions })
      .linked.map(({ work }) => work.identifiers.map(({ value }) => value).join(' '))
      .sort();

  test('join what no rule joins, and part what a rule would join', () => {
    expect(works()).toEqual(['10.5555/c', '9901.00001 10.5555/a']);
    expect(works(decided({ action: 'same', target: 'doi:10.5555/a', other: 'doi:10.5555/c' }))).toEqual([
      '9901.00001 10.5555/a 10.5555/c',
    ]);
    expect(
      works(decided({ action: 'not-same', target: 'doi:10.5555/a', other: 'arxiv:9901.00001' })),
    ).toEqual(['10.5555/a', '10.5555/c', '9901.00001']);
  });

  test('keep two halves together although a rule would take one of them elsewhere', () => {
    expect(
      works(
        decided({ action: 'same', target: 'doi:10.5555/a', other: 'doi:10.5555/c' }),
        decided({ action: 'not-same', target: 'doi:10.5555/c', other: 'arxiv:9901.00001' }),
      ),
    ).toEqual(['10.5555/a 10.5555/c', '9901.00001']);
  });

  test('contradict one another by way of a third work', () => {
    const decisions = [
      decided({ action: 'same', target: 'doi:10.5555/a', other: 'doi:10.5555/c' }, 1),
      decided({ action: 'same', target: 'doi:10.5555/c', other: 'arxiv:9901.00001' }, 2),
      decided({ action: 'not-same', target: 'arxiv:9901.00001', other: 'doi:10.5555/a' }, 3),
    ];
    expect(complaints({ records: [a, b, c], decisions })).toEqual([
      'curation-contradiction curation/2026.yml:1',
    ]);
    expect(works(...decisions)).toEqual(works());
  });

  test('that name one thing twice, or several things at once, are refused', () => {
    const volume = [
      c,
      workRecord({ title: 'Quite another matter', by: ['Cai Moor'], ids: ['doi:10.5555/c'] }),
    ];
    const once = decided({ action: 'same', target: 'doi:10.5555/a', other: 'doi:10.5555/A' }, 1);
    const several = decided({ action: 'same', target: 'doi:10.5555/a', other: 'doi:10.5555/c' }, 2);
    expect(complaints({ records: [a, ...volume], decisions: [once, several] }).sort()).toEqual([
      'curation-contradiction curation/2026.yml:1',
      'curation-unclear curation/2026.yml:2',
    ]);
  });

  test('find a work without identifiers by the id of its page', () => {
    const plain = workRecord({ title: 'Notes on a rainy day', by: ['Ada Fjord'] });
    const [id = ''] = reconcileInvented({ records: [plain] }).linked.map(({ work }) => work.id);
    const decisions = [decided({ action: 'retract', target: id })];
    const { linked: found } = reconcileInvented({ records: [plain], decisions });
    expect(found.map(({ work }) => [work.retracted, work.curation?.[0]?.rule])).toEqual([[true, 'curation']]);
  });

  test('of several preferences the newest counts; one for a version of another work fits nothing', () => {
    const prefer = (version: string, when: string) =>
      decided({ action: 'prefer-version', target: 'doi:10.5555/a', version, when });
    const kinds = (...decisions: ReturnType<typeof decided>[]) =>
      reconcileInvented({ records: [a, b, c], decisions })
        .linked.find(({ work }) => work.versions.length === 2)
        ?.work.versions.map(({ kind }) => kind);
    const [old, young] = [prefer('doi:10.5555/a', '2025-01-01'), prefer('arxiv:9901.00001', '2026-01-01')];
    expect(kinds(young, old)).toEqual(['submitted', 'published']);
    expect(kinds(old)).toEqual(['published', 'submitted']);
    const elsewhere = [prefer('doi:10.5555/c', '2026-01-01')];
    expect(complaints({ records: [a, b, c], decisions: elsewhere })).toEqual([
      'curation-no-match curation/2026.yml:1',
    ]);
  });
});

describe('decisions on what may be several works', () => {
  const title = 'A river that turned round';
  const article = workRecord({ title, by: ['Ada Fjord'], ids: ['doi:10.5555/a'] });
  const preprint = workRecord({ title, by: ['Ada Fjord'], ids: ['arxiv:9901.00001'], type: 'preprint' });

  test('prefer one version, whichever identifier names the work', () => {
    const prefer = (target: string, version: string, when: string, line = 1) =>
      decided({ action: 'prefer-version', target, version, when }, line);
    const of = (...decisions: ReturnType<typeof decided>[]) => ({
      records: [article, preprint],
      decisions,
    });
    const kinds = (input: ReturnType<typeof of>) =>
      reconcileInvented(input).linked[0]?.work.versions.map(({ kind }) => kind);
    const old = prefer('doi:10.5555/a', 'arxiv:9901.00001', '2025-01-01');
    expect(kinds(of(old))).toEqual(['submitted', 'published']);
    const young = prefer('arxiv:9901.00001', 'doi:10.5555/a', '2026-01-01');
    expect(kinds(of(young, old))).toEqual(['published', 'submitted']);
    expect(complaints(of(young, old))).toEqual([]);
    const sameDay = prefer('arxiv:9901.00001', 'doi:10.5555/a', '2025-01-01', 2);
    expect(complaints(of(old, sameDay))).toEqual(['curation-contradiction curation/2026.yml:1']);
  });

  test('retract none, and prefer nothing, where papers of a volume bear its DOI', () => {
    const records = ['Neural models of river flow', 'Statistical tests of acid soil'].map((name, place) =>
      workRecord({
        title: name,
        by: [`${['Ann', 'Bo'][place] ?? ''} Vik`],
        ids: ['doi:10.5555/v', `openalex:W${place}`],
        type: 'conference-paper',
      }),
    );
    const decisions = [
      decided({ action: 'retract', target: 'doi:10.5555/v' }, 1),
      decided({ action: 'prefer-version', target: 'doi:10.5555/v', version: 'doi:10.5555/v' }, 2),
    ];
    const { linked: works } = reconcileInvented({ records, decisions });
    expect(works.map(({ work }) => [work.retracted, work.curation ?? []])).toEqual([
      [false, []],
      [false, []],
    ]);
    expect(complaints({ records, decisions }).sort()).toEqual([
      'curation-unclear curation/2026.yml:1',
      'curation-unclear curation/2026.yml:2',
    ]);
    const one = [decided({ action: 'retract', target: 'openalex:W1' })];
    expect(complaints({ records, decisions: one })).toEqual([]);
  });
});

describe('decisions on bylines', () => {
  const people = [
    personRecord('Ada Fjord', { ids: ['roster:1', 'openalex:A1', orcid] }),
    personRecord('Alma Fjord', { ids: ['roster:2', otherOrcid] }),
  ];
  const work = workRecord({
    title: 'Fjords',
    ids: ['doi:10.5555/f'],
    by: [byline('Ada Fjord', 'openalex:A1'), byline('A. Fjord', otherOrcid), 'A. Fjord'],
  });
  const records = [...people, work];

  test('beat an ORCID iD and a record id', () => {
    expect(linked({ records })).toEqual([
      `Ada Fjord → ${orcid}`,
      `A. Fjord → ${otherOrcid}`,
      'A. Fjord → nobody',
    ]);
    const decisions = [
      decided({ action: 'remove', target: on('doi:10.5555/f', 'Ada Fjord'), person: 'roster:1' }),
      decided({ action: 'add', target: on('doi:10.5555/f', 'A. Fjord', 2), person: 'roster:1' }),
    ];
    const {
      linked: [found],
    } = reconcileInvented({ records, decisions });
    expect(found?.links.map((link) => link?.person)).toEqual([undefined, orcid, undefined]);
    expect(found?.work.bylines[0]?.identifiers).toEqual([]);
    expect(found?.links[1]?.decision).toEqual({
      rule: 'curation',
      values: ['add', 'roster:1', 'A. Fjord'],
      source: 'Curation',
      date: '2026-02-01',
    });
  });

  test('need the place where a name is printed twice, and are found under another spelling', () => {
    const add = (printed: string, place?: number) => [
      decided({ action: 'add', target: on('doi:10.5555/f', printed, place), person: 'roster:2' }),
    ];
    expect(complaints({ records, decisions: add('A. Fjord') })).toEqual([
      'curation-unclear curation/2026.yml:1',
    ]);
    expect(linked({ records, decisions: add('Fjord, A', 3) })[2]).toBe(`A. Fjord → ${otherOrcid}`);
    expect(linked({ records, decisions: add('Ada Maria Fjord', 1) })[0]).toBe(`Ada Fjord → ${otherOrcid}`);
  });

  test('may name somebody who is not the institution’s', () => {
    const other = workRecord({
      title: 'Lakes',
      ids: ['doi:10.5555/l'],
      by: [byline('Cai Moor', 'openalex:A9')],
    });
    const decisions = [
      decided({ action: 'add', target: on('doi:10.5555/f', 'A. Fjord', 3), person: 'openalex:A9' }),
    ];
    const { linked: found, external } = reconcileInvented({ records: [...records, other], decisions });
    expect(found.map(({ links }) => links.at(-1)?.person)).toEqual(['openalex:A9', 'openalex:A9']);
    expect(external.map(({ name }) => name.display)).toEqual(['Cai Moor']);
  });

  test('contradict one another where a byline is two people, or a person two authors', () => {
    const add = (place: number, person: string, line: number) =>
      decided({ action: 'add', target: on('doi:10.5555/f', 'A. Fjord', place), person }, line);
    expect(complaints({ records, decisions: [add(2, 'roster:1', 1), add(2, 'roster:2', 2)] })).toEqual([
      'curation-contradiction curation/2026.yml:1',
    ]);
    const twice = [add(2, 'roster:2', 1), add(3, otherOrcid, 2)];
    expect(complaints({ records, decisions: twice })).toEqual(['curation-contradiction curation/2026.yml:1']);
    expect(linked({ records, decisions: twice })).toEqual(linked({ records }));
  });
});

test('a split hands the works that it names to the other person', () => {
  const records = [
    personRecord('Wei Wang', { ids: ['roster:1', 'openalex:A1'] }),
    personRecord('Wei Wang', { ids: ['roster:2', orcid] }),
    workRecord({ title: 'One', ids: ['doi:10.5555/1'], by: [byline('Wei Wang', 'openalex:A1')] }),
    workRecord({ title: 'Two', ids: ['doi:10.5555/2'], by: [byline('Wei Wang', 'openalex:A1')] }),
  ];
  const split = { action: 'split', target: 'openalex:A1', other: 'roster:2', works: ['doi:10.5555/2'] };
  expect(linked({ records, decisions: [decided(split)] }).sort()).toEqual([
    'Wei Wang → openalex:A1',
    `Wei Wang → ${orcid}`,
  ]);
});

test('the order of decisions and records makes no difference', () => {
  const records = [
    personRecord('Ada Fjord', { ids: ['roster:1', 'openalex:A1'] }),
    personRecord('Ada Sund', { ids: ['roster:2', orcid] }),
    personRecord('Bo Moor', { ids: ['roster:3'] }),
    workRecord({ title: 'One', ids: ['doi:10.5555/1'], by: [byline('Ada Fjord', 'openalex:A1'), 'Bo Moor'] }),
    workRecord({ title: 'Two', ids: ['doi:10.5555/2'], by: [byline('Ada Sund', orcid), 'B. Moor'] }),
  ];
  const decisions = [
    decided({ action: 'merge', target: 'roster:1', into: 'roster:2' }, 1),
    decided({ action: 'same', target: 'doi:10.5555/1', other: 'doi:10.5555/2' }, 2),
    decided({ action: 'add', target: on('doi:10.5555/2', 'Bo Moor'), person: 'roster:3' }, 3),
    decided({ action: 'rename', target: 'roster:3', name: 'Bo Moor-Lind' }, 4),
    decided({ action: 'former-name', target: 'roster:3', name: 'Bo Moor', hidden: true }, 5),
    decided({ action: 'not-same', target: 'doi:10.5555/1', other: 'doi:10.5555/9' }, 6),
  ];
  const expected = reconcileInvented({ records, decisions });
  fc.assert(
    fc.property(
      fc.shuffledSubarray(records, { minLength: records.length }),
      fc.shuffledSubarray(decisions, { minLength: decisions.length }),
      (someRecords, someDecisions) => {
        const made = reconcileInvented({ records: someRecords, decisions: someDecisions });
        expect(made.linked).toEqual(expected.linked);
        expect(made.own).toEqual(expected.own);
      },
    ),
    { numRuns: 30 },
  );
  expect(JSON.stringify(expected.linked)).not.toContain('"Bo Moor"');
});

describe('two people whom somebody decided are two', () => {
  // The author record bears the iD of the first row, so they would be one person.
  const rows = [1, 2].map((row) =>
    personRecord('Ada Fjord', { ids: [`roster:${row}`, ...(row === 1 ? [orcid] : [otherOrcid])] }),
  );
  const shared = personRecord('Ada Fjord', { ids: [orcid, 'openalex:A1'], origin: 'openalex' });
  const apart = decided({ action: 'not-same', target: 'roster:1', other: 'openalex:A1' });

  test('are kept apart although a third identifier joins them', () => {
    const people = (...decisions: ReturnType<typeof decided>[]) =>
      reconcileInvented({ records: [...rows, shared], decisions }).own.length;
    expect([people(), people(apart)]).toEqual([2, 3]);
  });

  test('cannot be merged as well, and must be known', () => {
    const merge = decided({ action: 'merge', target: 'roster:1', into: 'roster:2' });
    const both = decided({ action: 'not-same', target: orcid, other: otherOrcid });
    expect(complaints({ records: rows, decisions: [merge, both] })).toEqual([
      expect.stringContaining('curation-contradiction'),
    ]);
    const unknown = decided({ action: 'not-same', target: 'roster:1', other: 'roster:9' });
    expect(complaints({ records: rows, decisions: [unknown] })).toEqual([
      expect.stringContaining('curation-unknown-person'),
    ]);
  });
});

test('of several decisions on one former name the newest counts, and of one day the one that hides it', () => {
  const printed = (...decisions: ReturnType<typeof decided>[]) =>
    linked({
      records: [
        personRecord('Bo Sund', { ids: ['roster:3', orcid] }),
        workRecord({ title: 'Quiet water', by: [byline('Bo Moor', orcid)] }),
      ],
      decisions,
    });
  const of = (hidden: boolean, when: string, line: number) =>
    decided({ action: 'former-name', target: 'roster:3', name: 'Bo Moor', hidden, when }, line);
  expect(printed(of(false, '2026-01-01', 1), of(true, '2026-03-01', 5))).toEqual([`Bo Sund → ${orcid}`]);
  expect(printed(of(true, '2026-03-01', 1), of(false, '2026-03-01', 5))).toEqual([`Bo Sund → ${orcid}`]);
  expect(printed(of(true, '2026-01-01', 1), of(false, '2026-03-01', 5))).toEqual([`Bo Moor → ${orcid}`]);
});
