import { describe, expect, test } from 'vitest';
import { byline, siteSettings, workRecord } from '../../../../tests/support/invented-records.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { exportRuleLookup } from '../own-lists.ts';
import { sortRecords } from '../record-order.ts';
import { reconcilePublications } from './index.ts';

const title = 'Estimating groundwater recharge from sparse gauges';

function reconcile(records: readonly WorkRecord[], exports: object[] = []) {
  return reconcilePublications(sortRecords(records), exportRuleLookup(siteSettings({ exports }).exports));
}

describe('what a merged work says', () => {
  test('takes the longest author list that no source cut short, with identifiers from the others', () => {
    const short = workRecord({
      title,
      ids: ['doi:10.1000/x'],
      by: [byline('N. Adeyemi', 'orcid:0999-0000-0000-0010')],
      bylinesTruncated: true,
      authorCount: 2,
    });
    const whole = workRecord({ title, ids: ['doi:10.1000/x'], by: ['Ngozi Adeyemi', 'Rosa De Luca'] });
    const [work] = reconcile([short, whole]).works;
    expect(work?.bylines.map(({ display }) => display)).toEqual(['Ngozi Adeyemi', 'Rosa De Luca']);
    expect(work?.bylines[0]?.identifiers.map(({ identifier }) => identifier.value)).toEqual([
      '0999-0000-0000-0010',
    ]);
    expect(work?.authorCount).toBe(2);
  });

  describe('of two authors of one surname', () => {
    const ids = ['doi:10.1000/x'];
    const [wei, wen] = ['orcid:0999-0000-0000-0010', 'orcid:0999-0000-0000-0029'] as const;
    const printed = workRecord({
      title,
      ids,
      by: ['Wei Linden', 'Ana Linden'],
      from: { source: 'crossref' },
    });
    const withIds = (...by: ReturnType<typeof byline>[]) =>
      workRecord({ title, ids, by, from: { source: 'bibtex', entry: 'ids' } });
    const identified = (...records: WorkRecord[]) => {
      const { works, diagnostics } = reconcile(records);
      const found = (works[0]?.bylines ?? []).map(({ display, identifiers }) => [
        display,
        identifiers.map(({ identifier }) => `orcid:${identifier.value}`).join(),
      ]);
      return { found, told: diagnostics.map(({ code }) => code) };
    };

    test('each keeps their iD where another list has them the other way round', () => {
      const swapped = withIds(byline('A. Linden', wen), byline('W. Linden', wei));
      expect(identified(printed, swapped)).toEqual({
        found: [
          ['Wei Linden', wei],
          ['Ana Linden', wen],
        ],
        told: [],
      });
    });

    test('nobody gets an iD that suits both, and that is told', () => {
      const other = workRecord({
        title,
        ids,
        by: ['Wei Linden', 'Wen Linden'],
        from: { source: 'crossref' },
      });
      expect(identified(other, withIds(byline('W. Linden', wei), byline('W. Linden', wen)))).toEqual({
        found: [
          ['Wei Linden', ''],
          ['Wen Linden', ''],
        ],
        told: ['author-id-undecided'],
      });
    });

    test('one who is left over has initials alone', () => {
      const other = workRecord({
        title,
        ids,
        by: ['Wei Linden', 'Wen Linden'],
        from: { source: 'crossref' },
      });
      const { found } = identified(other, withIds(byline('W. Linden', wen), byline('Wei Linden', wei)));
      expect(found).toEqual([
        ['Wei Linden', wei],
        ['Wen Linden', wen],
      ]);
    });
  });

  test('prefers spelled-out given names in lists of one length', () => {
    const initials = workRecord({
      title,
      ids: ['doi:10.1000/x'],
      by: ['N. Adeyemi'],
      from: { source: 'crossref' },
    });
    const full = workRecord({
      title,
      ids: ['doi:10.1000/x'],
      by: ['Ngozi Adeyemi'],
      from: { source: 'bibtex' },
    });
    expect(reconcile([initials, full]).works[0]?.bylines[0]?.display).toBe('Ngozi Adeyemi');
  });

  test('takes venue, volume and pages from the published version alone', () => {
    const preprint = workRecord({
      title,
      ids: ['arxiv:2001.00001'],
      type: 'preprint',
      venue: { name: 'arXiv', issn: [], kind: 'repository' },
      pages: '1–40',
      year: 2019,
    });
    const article = workRecord({
      title,
      ids: ['arxiv:2001.00001', 'doi:10.1000/x'],
      venue: { name: 'Journal of Rivers', issn: [] },
      year: 2021,
    });
    const [work] = reconcile([preprint, article]).works;
    expect(work).toMatchObject({ type: 'article', venue: { name: 'Journal of Rivers' }, year: 2019 });
    expect(work?.pages).toBeUndefined();
    expect(work?.versions.map(({ venue }) => venue)).toEqual(['Journal of Rivers', 'arXiv']);
  });

  test('takes nothing for published that shows no sign of it', () => {
    const preprint = workRecord({
      title,
      by: ['Ngozi Adeyemi'],
      type: 'preprint',
      ids: ['arxiv:2001.00001'],
    });
    const bare = workRecord({ title, by: ['Ngozi Adeyemi', 'Rosa De Luca'], type: 'conference-paper' });
    const [work] = reconcile([preprint, bare]).works;
    expect(work).toMatchObject({ type: 'preprint', versions: [{ kind: 'submitted' }] });
    expect(work?.bylines).toHaveLength(2);
  });

  test('takes a whole abstract before one that was cut, and names its source', () => {
    const cut = workRecord({
      title,
      ids: ['doi:10.1000/x'],
      abstract: { text: 'Recharge is…' },
      from: { source: 'crossref' },
    });
    const whole = workRecord({
      title,
      ids: ['doi:10.1000/x'],
      abstract: { text: 'Recharge is slow.' },
      from: { source: 'bibtex', label: 'BibTeX file' },
    });
    expect(reconcile([cut, whole]).works[0]?.abstract).toEqual({
      text: 'Recharge is slow.',
      label: 'BibTeX file',
    });
  });

  test('prints no abstract of a source whose abstracts are only to be linked', () => {
    const record = workRecord({
      title,
      abstract: { text: 'Recharge is slow.' },
      from: { file: 'closed.json' },
    });
    const { works } = reconcile([record], [{ files: 'closed.json', abstracts: 'link' }]);
    expect(works[0]?.abstract).toBeUndefined();
  });

  test('counts the first public date, not that of submission', () => {
    const record = workRecord({
      title,
      dates: [
        { value: '2022-03', basis: 'published' },
        { value: '2018', basis: 'submitted' },
        { value: '2020-11-02', basis: 'posted' },
      ],
    });
    expect(reconcile([record]).works[0]).toMatchObject({ year: 2020, dates: [{ value: '2018' }, {}, {}] });
  });

  test('keeps one provenance for every record, sorted, and why they are one', () => {
    const ids = ['doi:10.1000/x'];
    const records = [
      workRecord({
        title,
        ids,
        from: { source: 'openalex', label: 'OpenAlex', entry: 'W1', retrieved: '2026-05-01' },
      }),
      workRecord({ title, ids, from: { source: 'bibtex', label: 'BibTeX file', entry: 'adeyemi2020' } }),
    ];
    const [work] = reconcile(records).works;
    expect(work?.provenance.map(({ entry }) => entry)).toEqual(['adeyemi2020', 'W1']);
    expect(work?.merges).toEqual([
      {
        rule: 'same-identifier',
        values: ['doi:10.1000/x'],
        source: 'BibTeX file, OpenAlex',
        date: '2026-05-01',
      },
    ]);
  });

  test('says of each field which source it was taken from, where there are several', () => {
    const ids = ['doi:10.1000/x'];
    const registered = workRecord({ title, ids, from: { source: 'crossref', label: 'Crossref' } });
    const kept = workRecord({
      title: 'Recharge',
      ids,
      volume: '7',
      from: { source: 'bibtex', label: 'My list' },
    });
    expect(reconcile([kept, registered]).works[0]).toMatchObject({
      title: { text: title },
      volume: '7',
      fieldSources: { title: 'Crossref', type: 'Crossref', volume: 'My list' },
    });
    expect(reconcile([kept]).works[0]?.fieldSources).toBeUndefined();
  });

  test('calls a work without a title Untitled', () => {
    expect(reconcile([workRecord({ by: ['Ngozi Adeyemi'] })]).works[0]?.title).toEqual({ text: 'Untitled' });
  });

  test('gives works that nothing tells apart ids of their own', () => {
    const records = ['a', 'b', 'c'].map((entry) => workRecord({ title: 'Editorial', from: { entry } }));
    const ids = reconcile(records).works.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[1]).toBe(`${ids[0] ?? ''}-2`);
  });
});
