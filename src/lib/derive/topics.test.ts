import { expect, test } from 'vitest';
import { deriveTopics } from './topics.ts';

test('topics are one by scheme and id, otherwise by scheme and name, and bear their most usual name', () => {
  expect(
    deriveTopics([
      { scheme: 'keyword', name: 'River silt' },
      { scheme: 'keyword', name: 'river silt' },
      { scheme: 'keyword', name: 'river silt' },
      { scheme: 'mesh', name: 'River silt' },
      { scheme: 'openalex', id: 'T1', name: 'Silt' },
      { scheme: 'openalex', id: 'T1', name: 'Silt' },
      { scheme: 'keyword', name: '泥沙' },
    ]).map(({ id, name }) => [id, name]),
  ).toEqual([
    ['keyword:nisha', '泥沙'],
    ['keyword:river-silt', 'river silt'],
    ['mesh:river-silt', 'River silt'],
    ['openalex:T1', 'Silt'],
  ]);
});
