import { describe, expect, test } from 'vitest';
import { key, siteSettings, workRecord } from '../../../../tests/support/invented-records.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { exportRuleLookup } from '../own-lists.ts';
import { sortRecords } from '../record-order.ts';
import { reconcilePublications } from './index.ts';

const title = 'Estimating groundwater recharge from sparse gauges';

function reconcile(records: readonly WorkRecord[]) {
  return reconcilePublications(sortRecords(records), exportRuleLookup(siteSettings().exports));
}

function rules(records: readonly WorkRecord[]): string[][] {
  return reconcile(records).works.map(({ merges }) => merges.map(({ rule }) => rule));
}

describe('which records are one work', () => {
  test('takes the same file twice for one', () => {
    const once = workRecord({ title: 'Notes', by: ['Ngozi Adeyemi'] });
    const again = workRecord({ title: 'Notes', by: ['Ngozi Adeyemi'], from: { file: 'copy.json', line: 9 } });
    expect(rules([once, again])).toEqual([['same-record']]);
  });

  test('keeps equal notes apart when their source gives them keys of their own', () => {
    const one = workRecord({ title: 'Editorial', from: { entry: 'ed2020a' } });
    const other = workRecord({ title: 'Editorial', from: { entry: 'ed2020b' } });
    expect(rules([one, other])).toEqual([[], []]);
  });

  test.each([
    'doi:10.1000/x',
    'arxiv:2001.00001',
    'pmid:123',
    'pmcid:PMC123',
    'openalex:W1',
    'acl:2020.acl-main.1',
  ])('joins records that share %s', (id) => {
    const one = workRecord({ title, by: ['Ngozi Adeyemi'], ids: [id] });
    const other = workRecord({ title: 'Estimating recharge', by: ['N. Adeyemi'], ids: [id] });
    expect(rules([one, other])).toEqual([['same-identifier']]);
  });

  test('joins books by ISBN only when their titles agree', () => {
    const isbn = 'isbn:9783161484100';
    const book = workRecord({ title: 'Rivers', type: 'book', ids: [isbn] });
    const again = workRecord({ title: 'RIVERS', type: 'book', by: ['Ngozi Adeyemi'], ids: [isbn] });
    const other = workRecord({ title: 'Lakes', type: 'book', ids: [isbn] });
    expect(reconcile([book, again, other]).works).toHaveLength(2);
  });

  test('never joins records by an address', () => {
    const url = 'url:https://journal.example.org';
    expect(
      rules([workRecord({ title: 'One', ids: [url] }), workRecord({ title: 'Two', ids: [url] })]),
    ).toEqual([[], []]);
  });

  test('keeps apart papers that bear the DOI of their proceedings', () => {
    const ids = ['doi:10.1000/proceedings'];
    const papers = [
      workRecord({ title: 'A model of bank erosion in clay', by: ['Ngozi Adeyemi'], ids }),
      workRecord({ title: 'Counting eels with sonar', by: ['Rosa De Luca'], ids }),
    ];
    const { works } = reconcile(papers);
    expect(works.map(({ id }) => id.split(':')[0])).toEqual(['doi', 'local']);
  });

  test.each([
    ['erratum', 'doi:10.1000/x', `Erratum: ${title}`],
    ['peer-review', 'doi:10.1000/x', `Review of: ${title}`],
    ['dataset', 'doi:10.1000/x', `Data for: ${title}`],
  ] as const)('keeps an %s and its subject apart even under one identifier', (type, id, itsTitle) => {
    const subject = workRecord({ title, by: ['Ngozi Adeyemi'], ids: [id] });
    const about = workRecord({ title: itsTitle, by: ['Ngozi Adeyemi'], ids: [id], type });
    expect(reconcile([subject, about]).works).toHaveLength(2);
  });

  test('keeps a chapter and its book apart', () => {
    const book = workRecord({ title, by: ['Ngozi Adeyemi'], type: 'book', ids: ['isbn:9783161484100'] });
    const chapter = workRecord({
      title,
      by: ['Ngozi Adeyemi'],
      type: 'chapter',
      ids: ['isbn:9783161484100'],
    });
    expect(reconcile([book, chapter]).works).toHaveLength(2);
  });

  test('follows a relation that a source asserts, whatever the titles say', () => {
    const preprint = workRecord({
      title: 'A working title',
      type: 'preprint',
      ids: ['doi:10.48550/other'],
      relations: [{ type: 'is-preprint-of', target: key('doi:10.1000/final') }],
    });
    const article = workRecord({ title, by: ['Ngozi Adeyemi'], ids: ['doi:10.1000/final'] });
    expect(rules([preprint, article])).toEqual([['asserted-relation']]);
  });

  test('joins records of one title, first author and neighbouring year', () => {
    const one = workRecord({ title, by: ['Ngozi Adeyemi', 'Jan van der Berg'], year: 2020 });
    const other = workRecord({
      title: title.toUpperCase(),
      by: ['N. Adeyemi'],
      year: 2021,
      from: { entry: '7' },
    });
    expect(rules([one, other])).toEqual([['same-title']]);
  });

  test.each([
    ['years too far apart', { year: 2023 }],
    ['another first author', { by: ['Rosa De Luca'] }],
    ['another published DOI', { ids: ['doi:10.1000/other'] }],
  ])('keeps records of one title apart: %s', (_, difference) => {
    const one = workRecord({ title, by: ['Ngozi Adeyemi'], ids: ['doi:10.1000/x'] });
    const other = workRecord({ title, by: ['Ngozi Adeyemi'], from: { entry: '7' }, ...difference });
    expect(reconcile([one, other]).works).toHaveLength(2);
  });

  test('keeps works of a title that many bear apart', () => {
    const common = 'Introduction to the Special Issue';
    const records = ['1', '2'].map((entry) =>
      workRecord({ title: common, by: ['Ngozi Adeyemi'], pages: entry, from: { entry } }),
    );
    expect(reconcile(records).works).toHaveLength(2);
  });

  test('joins a preprint to the article three years later, though their DOIs differ', () => {
    const by = ['Ngozi Adeyemi', 'Rosa De Luca'];
    const preprint = workRecord({ title, by, year: 2018, type: 'preprint', ids: ['doi:10.31234/x'] });
    const article = workRecord({
      title,
      by: [...by, 'Jan van der Berg'],
      year: 2021,
      ids: ['doi:10.1000/x'],
    });
    const [work] = reconcile([preprint, article]).works;
    expect(work?.versions.map(({ kind }) => kind)).toEqual(['published', 'submitted']);
    expect(work?.year).toBe(2018);
    expect(work?.id).toBe('doi:10.1000/x');
  });

  test('takes a thesis in a repository for no preprint', () => {
    const venue = { name: 'River Repository', issn: [], kind: 'repository' as const };
    const thesis = workRecord({ title, by: ['Ngozi Adeyemi'], type: 'thesis', venue });
    expect(reconcile([thesis]).works[0]?.versions[0]?.kind).toBe('published');
  });

  test('keeps a preprint apart from an article of other authors', () => {
    const preprint = workRecord({
      title,
      by: ['Ngozi Adeyemi'],
      type: 'preprint',
      ids: ['arxiv:2001.00001'],
    });
    const by = ['Ngozi Adeyemi', 'Rosa De Luca', 'Jan van der Berg'];
    expect(reconcile([preprint, workRecord({ title, by, ids: ['doi:10.1000/x'] })]).works).toHaveLength(2);
  });

  test('compares a list that ends in "and others" on what it has', () => {
    const preprint = workRecord({ title, by: ['Ngozi Adeyemi'], bylinesTruncated: true, type: 'preprint' });
    const by = ['Ngozi Adeyemi', 'Rosa De Luca', 'Jan van der Berg'];
    expect(reconcile([preprint, workRecord({ title, by })]).works).toHaveLength(1);
  });

  test('lets the title give way where it would join two published DOIs, and says so', () => {
    const record = (doi: string | undefined, entry: string) =>
      workRecord({ title, by: ['Ngozi Adeyemi'], ids: doi === undefined ? [] : [doi], from: { entry } });
    const { works, diagnostics } = reconcile([
      record('doi:10.1000/a', '1'),
      record('doi:10.1000/b', '2'),
      record(undefined, '3'),
    ]);
    expect(works).toHaveLength(2);
    expect(diagnostics.map(({ code }) => code)).toContain('works-kept-apart');
  });
  test('holds the years of all records of a title together, not only of neighbours', () => {
    const records = [2018, 2019, 2020, 2021, 2022].map((year) =>
      workRecord({ title, by: ['Ngozi Adeyemi'], year, from: { entry: `${year}` } }),
    );
    const { works, diagnostics } = reconcile(records.toReversed());
    expect(works.map(({ dates }) => dates.map(({ value }) => value)).sort()).toEqual([
      ['2018', '2019'],
      ['2020', '2021'],
      ['2022'],
    ]);
    expect(diagnostics.map(({ code, message }) => [code, message.split(' but ')[1]])).toEqual([
      ['works-kept-apart', 'differ in year (2018, 2020); 3 works and 8 pairs of records are alike in all'],
    ]);
    expect(reconcile(records)).toMatchObject({ works, diagnostics });
  });

  test('does not let a preprint bring two articles together that are years apart', () => {
    const by = ['Ngozi Adeyemi'];
    const records = [
      workRecord({ title, by, year: 2018, type: 'preprint' }),
      workRecord({ title, by, year: 2019, from: { entry: '2' } }),
      workRecord({ title, by, year: 2021, from: { entry: '3' } }),
    ];
    const { works, diagnostics } = reconcile(records);
    expect(works.map(({ year }) => year).sort()).toEqual([2018, 2021]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['works-kept-apart']);
  });
  describe('of two preprints with DOIs of their own', () => {
    const preprint = (doi: string, ...by: string[]) =>
      workRecord({ title, by: ['Ngozi Adeyemi', ...by], type: 'preprint', ids: [`doi:10.31234/${doi}`] });
    const one = preprint('x', 'Rosa De Luca', 'Jan van der Berg');
    const ofOthers = preprint('y', 'Obi Lindqvist', 'José Núñez');

    test('keeps those apart that have only the first author in common, and says so', () => {
      const { works, diagnostics } = reconcile([one, ofOthers]);
      expect(works).toHaveLength(2);
      expect(diagnostics[0]?.message).toContain(
        'differ in authors (Ngozi Adeyemi and others; Ngozi Adeyemi and others)',
      );
    });

    test('keeps them apart beside a record that has no DOI', () => {
      const bare = workRecord({ title, by: ['Ngozi Adeyemi'], type: 'preprint' });
      const { works } = reconcile([one, bare, ofOthers]);
      expect(works).toHaveLength(2);
      expect(reconcile([ofOthers, bare, one]).works).toEqual(works);
    });

    test('joins those that share half of their authors', () => {
      expect(rules([one, preprint('y', 'Rosa De Luca', 'Obi Lindqvist')])).toEqual([['same-title']]);
    });
  });
});
