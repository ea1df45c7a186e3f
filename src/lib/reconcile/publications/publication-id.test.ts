import { expect, test } from 'vitest';
import { workRecord } from '../../../../tests/support/invented-records.ts';
import { sortRecords } from '../record-order.ts';
import { reconcilePublications } from './index.ts';

test('works that nothing tells apart are counted, each once, however many there are', () => {
  const records = Array.from({ length: 2_000 }, (_, number) =>
    workRecord({ title: 'Editorial', from: { entry: `e${number}` } }),
  );
  const { works } = reconcilePublications(sortRecords(records), () => undefined);
  const ids = works.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2_000);
  expect(ids.slice(0, 3)).toEqual([ids[0], `${ids[0]}-2`, `${ids[0]}-3`]);
  expect(ids.at(-1)).toBe(`${ids[0]}-2000`);
});
