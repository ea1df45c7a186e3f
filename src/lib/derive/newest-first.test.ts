import { expect, test } from 'vitest';
import { newestFirst } from './newest-first.ts';

test('works are listed by year, then by latest date, newest first; undated ones last', () => {
  const work = (id: string, year?: number, date?: string) => ({
    id,
    ...(year === undefined ? {} : { year }),
    dates: date === undefined ? [] : [{ value: date, basis: 'published' as const }],
  });
  const works = [
    work('e'),
    work('d', 2020, '2020'),
    work('b', 2020, '2020-11'),
    work('a', 2021, '2021'),
    work('c', 2020, '2020-02-03'),
  ];
  expect(works.sort(newestFirst).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
