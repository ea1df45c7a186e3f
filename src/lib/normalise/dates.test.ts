import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDateSchema } from '../model/dated.ts';
import { datePartsToPartialDate, monthToNumber, toPartialDate } from './dates.ts';

describe('toPartialDate', () => {
  it.each([
    ['2020-03-04T10:00:00Z', '2020-03-04'],
    ['2020-3-4', '2020-03-04'],
    ['2014///', '2014'],
    ['2020-00-00', '2020'],
    ['2020-02-30', '2020-02'],
    ['20200304', '2020-03-04'],
    ['2004-06/2006-08', '2004-06'],
    ['1829–1830', '1829'],
    ['2021-24', '2021'],
    ['2020~', '2020'],
    ['c. 1850', '1850'],
    ['[2019]', '2019'],
    ['2020a', '2020'],
    ['4th March 2020', '2020-03-04'],
    ['March 4, 2020', '2020-03-04'],
    ['2020 Mar 4', '2020-03-04'],
    ['May 2020', '2020-05'],
    ['2020 Winter', '2020'],
    ['03/04/2020', '2020'],
    ['forthcoming 2020', '2020'],
    [2020, '2020'],
  ])('reads %s as %s, no more precise than it is', (text, date) => {
    expect(toPartialDate(text)).toBe(date);
  });

  it.each(['-100', '0', '9999', '2101', 'in press', '', 'May', -100, 0, 9999, 20.5, undefined])(
    'reads %s as no date',
    (text) => {
      expect(toPartialDate(text)).toBeUndefined();
    },
  );

  it('gives a partial date or nothing for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/. -]{0,14}$/)), (text) => {
        const date = toPartialDate(text);
        if (date !== undefined) expect(partialDateSchema.safeParse(date).success).toBe(true);
      }),
    );
  });
});

it('reads CSL date parts that are text, null or missing', () => {
  expect(datePartsToPartialDate(['2020', '3', '4'])).toBe('2020-03-04');
  expect(datePartsToPartialDate([2020, null])).toBe('2020');
  expect(datePartsToPartialDate([null])).toBeUndefined();
  expect(datePartsToPartialDate('2020')).toBeUndefined();
});

it('reads months as words and numbers', () => {
  expect(['mar', 'March', '3', '03', '13', 'foo'].map(monthToNumber)).toEqual([
    3,
    3,
    3,
    3,
    undefined,
    undefined,
  ]);
});
