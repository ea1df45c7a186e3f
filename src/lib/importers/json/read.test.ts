import { describe, expect, it } from 'vitest';
import { toArray, toObject, toObjects, toText, toTextOrNumber, toTexts, toWholeNumber } from './read.ts';

describe('reading unknown JSON', () => {
  it('takes nothing but objects for objects', () => {
    expect(toObject({ a: 1 })).toEqual({ a: 1 });
    for (const value of [null, undefined, [], 'x', 1]) expect(toObject(value)).toBeUndefined();
    expect(toObjects([{ a: 1 }, null, 2])).toEqual([{ a: 1 }]);
    expect(toObjects({ a: 1 })).toEqual([]);
  });

  it('has no text where there is only white space', () => {
    expect(toText(' a ')).toBe('a');
    for (const value of ['', ' \n', null, 4]) expect(toText(value)).toBeUndefined();
    expect(toTexts(['a', '', null, 'b'])).toEqual(['a', 'b']);
    expect(toArray('ab')).toEqual([]);
  });

  it('reads numbers that are written as text, and ids that are written as numbers', () => {
    expect(toWholeNumber('2020')).toBe(2020);
    expect(toWholeNumber(-100)).toBe(-100);
    for (const value of ['20.5', 1.5, Number.NaN, null, '']) expect(toWholeNumber(value)).toBeUndefined();
    expect(toTextOrNumber(42)).toBe('42');
    expect(toTextOrNumber(Number.NaN)).toBeUndefined();
  });
});
