import { describe, expect, test } from 'vitest';
import { workRecord } from '../../../../tests/support/invented-records.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { sortRecords } from '../record-order.ts';
import { reconcilePublications } from './index.ts';

const title = 'Estimating groundwater recharge from sparse gauges in dry valleys';
const journal = { name: 'Journal of Invented Rivers', issn: [] };
const meeting = { name: 'Workshop on Invented Rivers', issn: [] };

function reconcile(...records: WorkRecord[]) {
  return reconcilePublications(sortRecords(records), () => undefined);
}

/** The rules that made one work of the records; `apart` where they stayed several. */
function verdict(...records: WorkRecord[]): string {
  const { works } = reconcile(...records);
  return works.length === 1 ? (works[0]?.merges.map(({ rule }) => rule).join(', ') ?? '') : 'apart';
}

const first = (details: Parameters<typeof workRecord>[0] = {}) =>
  workRecord({ title, by: ['Ngozi Adeyemi', 'Rosa De Luca'], ...details });
const second = (details: Parameters<typeof workRecord>[0] = {}) =>
  first({ from: { entry: 'second', label: 'Another list' }, ...details });

describe('titles that agree', () => {
  test.each([
    ['a language in brackets', `${title}. [Russian]`],
    ['the title in brackets', `[${title}]`],
    ['a kind of paper in brackets', `${title} (Extended Abstract)`],
    ['an acronym in brackets', `${title} (EGRSG)`],
    ['a compound written apart', title.replace('groundwater', 'ground water')],
  ])('are the same but for %s', (_, other) => {
    expect(verdict(first(), second({ title: other }))).toBe('same-title');
  });

  test('are not the same with the number of a part in brackets', () => {
    expect(verdict(first({ title: `${title} (II)` }), second({ title: `${title} (III)` }))).toBe('apart');
  });

  test.each([
    ['in another order', { by: ['Rosa De Luca', 'Ngozi Adeyemi'] }, 'same-title-and-authors'],
    ['with letters lost', { by: ['Ngozi Adeyemi', 'Rosa De Luca'].toReversed() }, 'same-title-and-authors'],
    ['with one of two alone', { by: ['Rosa De Luca'] }, 'same-title-and-year'],
    ['with a misspelt name', { by: ['Ngozi Adeyyemi'] }, 'same-title-and-year'],
  ])('need authors, who may stand %s', (_, details, rule) => {
    expect(verdict(first(), second(details))).toBe(rule);
  });

  test('find an author of whose name a source lost the letters that it could not write', () => {
    const whole = workRecord({ title: 'The persistent cache of rivers', by: ['José Núñez'] });
    const lossy = workRecord({
      title: 'The persistent cache of rivers',
      by: ['Jos? N??ez'],
      from: { entry: '2' },
    });
    expect(verdict(whole, lossy)).toBe('same-title');
  });

  test('need no author where one record names none and the venue agrees', () => {
    const venue = journal;
    expect(verdict(first({ venue }), second({ by: [], venue }))).toBe('same-title-and-year');
    expect(verdict(first({ venue }), second({ by: [] }))).toBe('apart');
  });

  test('of abstracts without authors need venue, volume and issue', () => {
    const abstracts = (entry: string, issue: string) =>
      workRecord({
        title: 'Abstracts of the 79th Congress of Rivers',
        venue: journal,
        volume: '12',
        issue,
        links: [{ rel: 'landing', url: `https://rivers.example.org/${entry}` }],
        from: { entry },
      });
    expect(verdict(abstracts('1', '1'), abstracts('2', '1'))).toBe('same-title-and-place');
    expect(verdict(abstracts('1', '1'), abstracts('2', '2'))).toBe('apart');
  });

  test.each([
    ['other authors', { by: ['Obi Lindqvist', 'Jan van der Berg'] }],
    ['the papers of a meeting and a journal', { venue: meeting }],
    ['another page in another volume', { venue: journal, volume: '8', pages: '90-99' }],
    [
      'a venue that nothing shows to be the same, a year later',
      { venue: { name: 'Rivers', issn: [] }, year: 2021 },
    ],
  ])('are not enough with %s', (_, details) => {
    const one = first({ venue: journal, volume: '7', pages: '1-20' });
    expect(verdict(one, second(details))).toBe('apart');
  });

  test('do not join a paper and its longer version through a record that says nothing of its place', () => {
    const paper = first({ venue: meeting, from: { entry: 'paper' } });
    const article = first({ venue: journal, from: { entry: 'article' } });
    expect(reconcile(paper, article, second()).works).toHaveLength(2);
  });

  test('of a column join nothing but the same issue of it', () => {
    const column = (entry: string, by: string[], year: number) =>
      workRecord({ title: 'Reminiscences on influential rivers', by, year, venue: journal, from: { entry } });
    const records = [
      column('1', ['Ngozi Adeyemi', 'Rosa De Luca', 'Obi Lindqvist'], 2001),
      column('2', ['Ngozi Adeyemi', 'José Núñez', 'Jan van der Berg'], 2001),
      column('3', ['Ngozi Adeyemi', 'Ines Färber', 'Niamh Kingsley'], 2002),
      column('4', ['Ngozi Adeyemi'], 2002),
    ];
    expect(reconcile(...records).works).toHaveLength(4);
  });

  test('of two works by one first author are not joined by a record that names nobody else', () => {
    const one = first({ by: ['Ngozi Adeyemi', 'Rosa De Luca', 'Obi Lindqvist'] });
    const other = first({
      by: ['Ngozi Adeyemi', 'José Núñez', 'Jan van der Berg'],
      from: { entry: 'other' },
    });
    expect(reconcile(one, other, second({ by: ['Ngozi Adeyemi'] })).works).toHaveLength(2);
  });
});

describe('titles that are only like each other', () => {
  test.each([
    ['a plural', 'Estimating groundwater recharge from sparse gauges in dry valley'],
    ['a letter doubled', 'Estimating groundwater recharge from sparse gaugges in dry valleys'],
  ])('are spellings of one: %s', (_, other) => {
    expect(verdict(first(), second({ title: other }))).toBe('misspelt-title');
  });

  test.each([
    ['a letter left out', 'spase'],
    ['swapped letters', 'sprase'],
  ])('are one work with %s, unless another title or the abstract has the word', (_, slip) => {
    const misspelt = { title: title.replace('sparse', slip) };
    const nearMiss = { works: [{}, {}], pairs: [{ kind: 'near-miss' }] };
    expect(reconcile(first(), second(misspelt))).toMatchObject({ works: [{}], pairs: [{}] });
    expect(reconcile(first(), second({ ...misspelt, abstract: { text: `The ${slip}.` } }))).toMatchObject(
      nearMiss,
    );
    const another = workRecord({ title: `The ${slip}` });
    expect(reconcile(first(), second(misspelt), another).works).toHaveLength(3);
  });

  test('are one work where no dictionary has the word, but other titles do', () => {
    const others = ['Xoqlam reeds', 'Xoqlam rain'].map((each) => workRecord({ title: each }));
    const records = ['Xoqlam', 'Xoqalm'].map((word, place) =>
      first({ title: title.replace('Estimating', word), from: { entry: word, label: `${place}` } }),
    );
    expect(reconcile(...records).works).toHaveLength(2);
    expect(reconcile(...records, ...others).works).toHaveLength(3);
  });

  test.each([
    ['another word', 'Estimating groundwater recharge from sparse gauges in wet valleys'],
    ['a word more', 'Estimating deep groundwater recharge from sparse gauges in dry valleys'],
    ['another number', 'Estimating groundwater recharge from sparse gauges in 2 dry valleys'],
  ])('are two: %s', (_, other) => {
    expect(verdict(first(), second({ title: other }))).toBe('apart');
  });

  test('may lack the subtitle', () => {
    const short = 'Estimating groundwater recharge';
    expect(verdict(first({ title: `${short}: a method for sparse gauges` }), second({ title: short }))).toBe(
      'title-without-subtitle',
    );
  });

  test.each(['a reply', 'Part II', 'supplementary material', 'erratum'])(
    'stay apart where it is %s',
    (subtitle) => {
      const short = 'Estimating groundwater recharge';
      expect(verdict(first({ title: `${short}: ${subtitle}` }), second({ title: short }))).toBe('apart');
    },
  );

  test('are reported as joined in doubt', () => {
    const { pairs } = reconcile(first(), second({ title: title.replace('gauges', 'gaugges') }));
    expect(pairs).toMatchObject([
      { kind: 'suspicious-merge', rule: 'misspelt-title', a: { entry: title }, b: { entry: 'second' } },
    ]);
  });
});

describe('short titles', () => {
  const short = (entry: string, details: Parameters<typeof workRecord>[0] = {}) =>
    workRecord({
      title: 'Updating rivers',
      by: ['Ngozi Adeyemi', 'Rosa De Luca'],
      links: [{ rel: 'landing', url: `https://rivers.example.org/${entry}` }],
      from: { entry, label: entry },
      ...details,
    });

  test('join where all authors and the year agree', () => {
    expect(verdict(short('1'), short('2'))).toBe('same-short-title');
    expect(verdict(short('1'), short('2', { year: 2021 }))).toBe('apart');
    expect(verdict(short('1'), short('2', { by: ['Ngozi Adeyemi'] }))).toBe('apart');
  });

  test('join nothing where one source has two of them', () => {
    const records = [short('1'), short('other', { from: { entry: 'other', label: '1' } }), short('2')];
    expect(reconcile(...records).works).toHaveLength(3);
  });

  test('keep sixty editorials of one editor and year apart, and say nothing of them', () => {
    const editorials = Array.from({ length: 60 }, (_, number) =>
      workRecord({
        title: 'Editorial',
        by: ['Ngozi Adeyemi'],
        venue: journal,
        from: { entry: `e${number}` },
      }),
    );
    const { works, diagnostics } = reconcile(...editorials);
    expect([works.length, diagnostics.length]).toEqual([60, 0]);
  });

  test('keep a list of errata apart', () => {
    const errata = Array.from({ length: 30 }, (_, number) =>
      workRecord({
        title: 'Erratum',
        type: 'erratum',
        by: ['Ngozi Adeyemi', 'Rosa De Luca'],
        from: { entry: `e${number}` },
      }),
    );
    expect(reconcile(...errata).works).toHaveLength(30);
  });
});
