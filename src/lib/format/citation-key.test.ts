import fc from 'fast-check';
import { expect, test } from 'vitest';
import { giveCitationKeys, toCitationKeyBase } from './citation-key.ts';

test.each([
  [
    { firstAuthor: 'Adeyemi Lindqvist', year: 2026, title: 'Estimating recharge' },
    'adeyemilindqvist2026estimating',
  ],
  [{ firstAuthor: 'Müller', year: 2020, title: 'Die größte Welle' }, 'muller2020grosste'],
  [{ firstAuthor: '王', year: 2019, title: '河流' }, 'wang2019heliu'],
  [{ firstAuthor: "O'Neil", year: undefined, title: 'A' }, 'oneila'],
  [{ firstAuthor: undefined, year: 1999, title: '{\\"U}ber' }, '1999u'],
  [{ firstAuthor: undefined, year: undefined, title: '?' }, 'work'],
])('makes a key of name, year and first telling word: %o', (work, key) => {
  expect(toCitationKeyBase(work)).toBe(key);
});

test('tells works apart by letters in the order of their ids', () => {
  const work = (id: string) => ({ id, firstAuthor: 'Adeyemi', year: 2020, title: 'Rivers' });
  expect(Object.fromEntries(giveCitationKeys([work('c'), work('a'), work('b')]))).toEqual({
    a: 'adeyemi2020riversa',
    b: 'adeyemi2020riversb',
    c: 'adeyemi2020riversc',
  });
});

test('goes on after z', () => {
  const works = Array.from({ length: 28 }, (_, index) => ({
    id: String(index).padStart(2, '0'),
    firstAuthor: 'Adeyemi',
    year: 2020,
    title: 'Rivers',
  }));
  expect([...giveCitationKeys(works).values()].slice(-2)).toEqual([
    'adeyemi2020riversaa',
    'adeyemi2020riversab',
  ]);
});

test('every work has a key of its own, of ASCII letters and digits', () => {
  const works = fc.uniqueArray(
    fc.record({
      id: fc.string(),
      firstAuthor: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
      year: fc.option(fc.integer({ min: 1900, max: 2030 }), { nil: undefined }),
      title: fc.oneof(fc.constantFrom('river', 'rivera', 'riverb'), fc.string({ unit: 'grapheme' })),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(works, (list) => {
      const keys = giveCitationKeys(list);
      expect(new Set(keys.values()).size).toBe(list.length);
      for (const key of keys.values()) expect(key).toMatch(/^[a-z0-9]+$/);
    }),
  );
});
