import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workRecord } from '../../../../tests/support/invented-records.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { sortRecords } from '../record-order.ts';
import { reconcilePublications } from './index.ts';
import { mergeRules } from './merge-rules.ts';
import { titledPairs } from './titled-pairs.ts';
import { recordToWorkEntry, type WorkEntry } from './work-entry.ts';

const journals = ['Journal of Invented Rivers', 'J. Invented Rivers', 'Workshop on Invented Rivers'];

/** Records that are alike in many ways, so that rules and conflicts meet. */
const record = fc
  .record({
    title: fc.constantFrom(
      'Estimating groundwater recharge from sparse gauges',
      'Estimating groundwater recharge from spase gauges',
      'Estimating groundwater recharge',
      'Estimating groundwater recharge: a method',
      'Updating rivers',
      'Editorial',
    ),
    by: fc.subarray(['Ngozi Adeyemi', 'Rosa De Luca', 'N. Adeyemi', 'José Núñez']),
    ids: fc.subarray(['doi:10.1000/a', 'doi:10.1000/b', 'pmid:1', 'arxiv:2001.00001'], { maxLength: 2 }),
    year: fc.integer({ min: 2018, max: 2022 }),
    type: fc.constantFrom('article' as const, 'preprint' as const, 'erratum' as const),
    venue: fc.constantFrom(undefined, ...journals.map((name) => ({ name, issn: [] }))),
    volume: fc.constantFrom(undefined, '1', '2'),
    pages: fc.constantFrom(undefined, '1-9', '10-19'),
    entry: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  })
  .map(({ entry, venue, volume, pages, ...details }): WorkRecord =>
    workRecord({
      ...details,
      ...(venue === undefined ? {} : { venue }),
      ...(volume === undefined ? {} : { volume }),
      ...(pages === undefined ? {} : { pages }),
      from: { entry },
    }),
  );

function reconcile(records: readonly WorkRecord[]) {
  return reconcilePublications(sortRecords(records), () => undefined);
}

describe('one work', () => {
  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        fc
          .array(record, { maxLength: 12 })
          .chain((records) =>
            fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
          ),
        ([records, shuffled]) => {
          expect(reconcile(shuffled)).toEqual(reconcile(records));
        },
      ),
    );
  });

  test('has every record in one work, once', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const { works } = reconcile(records);
        expect(works.flatMap(({ provenance }) => provenance)).toHaveLength(records.length);
        expect(new Set(works.map(({ id }) => id)).size).toBe(works.length);
      }),
    );
  });

  test('is not touched by records that have nothing to do with it', () => {
    const other = workRecord({ title: 'Counting eels with sonar in winter', by: ['Obi Lindqvist'] });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const { works } = reconcile([...records, other]);
        const without = works.filter(({ title }) => title.text !== other.title?.text);
        expect(without).toEqual(reconcile(records).works);
      }),
    );
  });
});

describe('thousands of one name or one title', () => {
  const size = 5000;
  const pairsPerWork = 60;
  const entries = (make: (number: number) => WorkRecord): WorkEntry[] =>
    sortRecords(Array.from({ length: size }, (_, number) => make(number))).map(recordToWorkEntry);
  const oneName = (number: number) =>
    workRecord({ title: `Recharge of ${number} wells in the valley ${number}`, by: ['Wei Wang'] });
  const oneTitle = (number: number) =>
    workRecord({
      title: 'Estimating groundwater recharge from sparse gauges',
      by: ['Wei Wang'],
      ids: [`doi:10.1000/${number}`],
      year: 1990 + (number % 3),
    });

  test.each([
    ['one name', oneName],
    ['one title', oneTitle],
  ])('cost so many pairs as there are works, not their square: %s', (_, make) => {
    const works = entries(make);
    const counts = mergeRules.map((rule) => Array.from(rule.candidates(works)).length);
    expect(Math.max(...counts)).toBeLessThan(size * pairsPerWork);
  });

  test('are compared with their neighbours alone', () => {
    let compared = 0;
    const judge = (): undefined => {
      compared += 1;
      return undefined;
    };
    const keys = ({ title: { key } }: WorkEntry) => [key ?? ''];
    Array.from(titledPairs(entries(oneTitle), keys, keys, judge));
    expect(compared).toBeLessThan(size * pairsPerWork);
  });
});
