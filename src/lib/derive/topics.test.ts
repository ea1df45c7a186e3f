import { expect, test } from 'vitest';
import { deriveTopics, topicLookup } from './topics.ts';

test('topics are one by scheme and id, keywords also by name, and bear their most usual name', () => {
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
    ['mesh:river-silt', 'River silt'],
    ['openalex:T1', 'Silt'],
  ]);
});

test('a keyword that bears the name of a topic is that topic', () => {
  const topicOf = topicLookup(
    deriveTopics([
      { scheme: 'openalex', id: 'T2', name: 'Groundwater Recharge' },
      { scheme: 'keyword', name: 'groundwater recharge' },
      { scheme: 'keyword', name: 'wells' },
    ]),
  );
  expect(topicOf({ scheme: 'keyword', name: 'Groundwater recharge' })?.id).toBe('openalex:T2');
  expect(topicOf({ scheme: 'keyword', name: 'Wells' })?.id).toBe('keyword:wells');
  expect(topicOf({ scheme: 'keyword', name: 'springs' })).toBeUndefined();
});
