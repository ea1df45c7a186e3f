import { expect, test } from 'vitest';
import { workRecord } from '../../../../tests/support/invented-records.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { sortRecords } from '../record-order.ts';
import { reconcilePublications } from './index.ts';

const title = 'Estimating groundwater recharge from sparse gauges';

function reconcile(records: readonly WorkRecord[]) {
  return reconcilePublications(sortRecords(records), () => undefined);
}

test('a preprint and an article more than three years apart are a near miss', () => {
  const preprint = workRecord({ title, by: ['Ngozi Adeyemi'], type: 'preprint', year: 2015 });
  const article = workRecord({ title, by: ['Ngozi Adeyemi'], year: 2020, from: { entry: 'article' } });
  const { works, pairs } = reconcile([preprint, article]);
  expect(works).toHaveLength(2);
  expect(pairs).toMatchObject([
    { kind: 'near-miss', rule: 'same-title', reason: 'year (2015, 2020)', count: 1 },
  ]);
});

test('a DOI of the proceedings on each paper is told once, and decides nothing', () => {
  const papers = [
    'Bank erosion in clay',
    'Counting eels with sonar',
    'Mapping old river beds',
    'Dams of the north',
  ];
  const authors = ['Ngozi Adeyemi', 'Rosa De Luca', 'Obi Lindqvist', 'Jan van der Berg'];
  const ids = ['doi:10.1000/proceedings'];
  const records = papers.map((paper, number) =>
    workRecord({ title: paper, by: [authors[number] ?? ''], ids }),
  );
  const { works, diagnostics, pairs } = reconcile(records);
  expect(works).toHaveLength(4);
  expect(diagnostics.map(({ code, message }) => [code, message.split(' but ')[1]])).toEqual([
    ['works-kept-apart', 'differ in title and author; 4 works and 3 pairs of records are alike in all'],
  ]);
  expect(pairs.map(({ rule }) => rule)).toEqual(Array(3).fill('same-identifier'));
});

test('a paper under the DOI of its proceedings is one with its record under its own', () => {
  const ids = ['doi:10.1000/proceedings'];
  const others = ['Counting eels with sonar', 'Mapping old river beds'].map((paper, number) =>
    workRecord({ title: paper, by: [['Rosa De Luca', 'Obi Lindqvist'][number] ?? ''], ids }),
  );
  const mine = workRecord({ title, by: ['Ngozi Adeyemi'], ids });
  const own = workRecord({ title, by: ['Ngozi Adeyemi'], ids: ['doi:10.1000/own'] });
  expect(reconcile([...others, mine, own]).works).toHaveLength(3);
});

test('two papers of one author under one DOI stay two when they begin on different pages', () => {
  const paper = (name: string, pages: string) =>
    workRecord({ title: name, by: ['Ngozi Adeyemi'], ids: ['doi:10.1000/proceedings'], pages });
  expect(
    reconcile([paper('Bank erosion in clay', '1-9'), paper('Counting eels', '10-19')]).works,
  ).toHaveLength(2);
});

test('one DOI on an article and its erratum is told', () => {
  const ids = ['doi:10.1000/x'];
  const article = workRecord({ title, by: ['Ngozi Adeyemi'], ids });
  const erratum = workRecord({ title: `Erratum to: ${title}`, by: ['Ngozi Adeyemi'], ids, type: 'erratum' });
  const { works, pairs } = reconcile([article, erratum]);
  expect(works).toHaveLength(2);
  expect(pairs).toMatchObject([{ kind: 'near-miss', reason: 'kind and title' }]);
});

test('a set that would have two published DOIs loses its weakest pair: the one by title, not by identifier', () => {
  const by = ['Ngozi Adeyemi'];
  const records = [
    workRecord({ title, by, ids: ['doi:10.1000/a', 'pmid:1'] }),
    workRecord({ title: 'Estimating recharge', by, ids: ['pmid:1'], from: { entry: '2' } }),
    workRecord({ title, by, ids: ['doi:10.1000/b'] }),
  ];
  const { works, pairs } = reconcile(records);
  expect(works.map(({ id, provenance }) => [id, provenance.length])).toEqual([
    ['doi:10.1000/a', 2],
    ['doi:10.1000/b', 1],
  ]);
  expect(pairs).toMatchObject([{ rule: 'same-title', reason: 'doi (10.1000/a, 10.1000/b)' }]);
});

test('one identifier on records of unlike titles by one author is told, and joins nothing', () => {
  const ids = ['doi:10.1000/x'];
  const { works, pairs } = reconcile([
    workRecord({ title: 'Estimer la recharge des nappes', by: ['Ngozi Adeyemi'], ids }),
    workRecord({ title, by: ['N. Adeyemi'], ids }),
  ]);
  expect(works).toHaveLength(2);
  expect(pairs).toMatchObject([{ kind: 'near-miss', rule: 'same-identifier', reason: 'title' }]);
});

test('one identifier on records of unlike titles by one author, on one page, is joined and told', () => {
  const ids = ['doi:10.1000/x'];
  const { works, pairs } = reconcile([
    workRecord({ title: 'Estimer la recharge des nappes', by: ['Ngozi Adeyemi'], ids, pages: '7' }),
    workRecord({ title, by: ['N. Adeyemi'], ids, pages: '7-12' }),
  ]);
  expect(works).toHaveLength(1);
  expect(pairs).toMatchObject([{ kind: 'suspicious-merge', rule: 'same-identifier' }]);
});

test('what became one work after all is no near miss', () => {
  const by = ['Ngozi Adeyemi'];
  const records = [
    workRecord({ title, by, type: 'preprint', year: 2015, ids: ['arxiv:1501.00001'] }),
    workRecord({ title, by, year: 2020, ids: ['arxiv:1501.00001', 'doi:10.1000/x'] }),
  ];
  expect(reconcile(records)).toMatchObject({ works: [{}], pairs: [], diagnostics: [] });
});
