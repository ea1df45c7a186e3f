import { expect, test } from 'vitest';
import { groupByScheme } from './topic-schemes.ts';

test('topics stand under the scheme that they come from, in their order', () => {
  const topic = (id: string) => ({ id, slug: id.replace(':', '-'), name: id });
  const groups = groupByScheme(['keyword:silt', 'openalex:T2', 'keyword:eels', 'openalex:T1'].map(topic));
  expect(groups.map(({ scheme, topics }) => [scheme, topics.map(({ id }) => id)])).toEqual([
    ['openalex', ['openalex:T2', 'openalex:T1']],
    ['keyword', ['keyword:silt', 'keyword:eels']],
  ]);
});
