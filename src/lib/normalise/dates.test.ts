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
    ['31/03/2020', '2020-03-31'],
    ['03-31-2020', '2020-03-31'],
    ['04/04/2020', '2020-04-04'],
    ['31.3.2020', '2020-03-31'],
    ['03/2020', '2020-03'],
    ['3.2020', '2020-03'],
    ['13/2020', '2020'],
    ['Jan-Feb 2020', '2020-01'],
    ['2020 Dec-2021 Jan', '2020-12'],
    ['Summer 2020', '2020'],
    ['2020-21', '2020'],
    ['Winter 2019/20', '2019'],
    ['Decade of 2020', '2020'],
    ['Mayor 2020', '2020'],
    ['5-Sep-2020', '2020-09-05'],
    ['Sept. 5, 2020', '2020-09-05'],
    ['forthcoming 2020', '2020'],
    [2020, '2020'],
  ])('reads %s as %s, no more precise than it is', (text, date) => {
    expect(toPartialDate(text)).toBe(date);
  });

  it.each([
    ['3. März 2020', '2020-03-03'],
    ['Mär. 2020', '2020-03'],
    ['Dezember 2020', '2020-12'],
    ['1er février 2020', '2020-02-01'],
    ['août 2020', '2020-08'],
    ['12 de agosto de 2020', '2020-08-12'],
    ['12 de agosto del 2020', '2020-08-12'],
    ['enero 2020', '2020-01'],
    ['janeiro de 2020', '2020-01'],
    ['2 de março de 2020', '2020-03-02'],
    ['5 ottobre 2019', '2019-10-05'],
    ['giugno 2020', '2020-06'],
  ])('reads %s as %s, whatever the language', (text, date) => {
    expect(toPartialDate(text)).toBe(date);
  });

  it.each([
    '-100',
    '-0100',
    '0',
    '9999',
    '99999',
    '2101',
    'in press',
    '',
    'May',
    -100,
    0,
    9999,
    20.5,
    undefined,
  ])('reads %s as no date', (text) => {
    expect(toPartialDate(text)).toBeUndefined();
  });

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
  expect(['mar', 'March', 'MÄRZ', 'mars', '3', '03', '13', 'foo', 'marching'].map(monthToNumber)).toEqual([
    3,
    3,
    3,
    3,
    3,
    3,
    undefined,
    undefined,
    undefined,
  ]);
});
