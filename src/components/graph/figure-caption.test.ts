import { expect, test } from 'vitest';
import type { CollaborationGraph, GraphNode } from '../../lib/model/collaboration-graph.ts';
import { languageOf } from '../../lib/format/languages/language.ts';
import { captionSentence, readingSentences } from './figure-caption.ts';

const words = languageOf('en').words.graph;

/** A graph of people in the given groups; `own` of them have profiles. */
function graphOf(groups: readonly number[], own = 0, consortia = 0): CollaborationGraph {
  const node = (group: number, more: Partial<GraphNode> = {}): GraphNode => ({
    kind: 'person',
    name: 'Ada Corrigan',
    works: 1,
    group,
    x: 0,
    y: 0,
    r: 5,
    ...more,
  });
  const people = groups.map((group, index) => node(group, index < own ? { slug: `person-${index}` } : {}));
  const bodies = Array.from({ length: consortia }, () => node(9, { kind: 'consortium' }));
  return { width: 760, height: 300, nodes: [node(0), ...people, ...bodies], edges: [], groups: 3 };
}

test('says how many co-authors stand in how many groups', () => {
  expect(captionSentence(graphOf([0, 0, 1, 1, 2, 2, 0, 0, 0, 1, 1, 2]), 12, words)).toBe(
    'Twelve co-authors in three groups.',
  );
});

test('counts those who stand alone apart', () => {
  expect(captionSentence(graphOf([0, 0, 1]), 3, words)).toBe(
    'Three co-authors: one group, and one who stands alone.',
  );
  expect(captionSentence(graphOf([0, 0, 1, 2]), 4, words)).toBe(
    'Four co-authors: one group, and two who stand alone.',
  );
});

test('says so when nobody works with anybody else', () => {
  expect(captionSentence(graphOf([0, 1, 2]), 3, words)).toBe('Three co-authors: no two of them share works.');
});

test('says of how many co-authors the drawn ones are', () => {
  expect(captionSentence(graphOf([0, 0, 0]), 1204, words)).toBe(
    'The 3 of 1,204 co-authors with the most joint work, in one group.',
  );
});

test('explains only what is in the picture', () => {
  const sizes = 'Larger circles and thicker lines mean more joint work.';
  expect(readingSentences(graphOf([0, 0, 1], 3), words)).toBe(sizes);
  expect(readingSentences(graphOf([0, 0, 1], 0), words)).toBe(sizes);
  expect(readingSentences(graphOf([0, 0, 1], 1), words)).toContain('open ones are people elsewhere');
  expect(readingSentences(graphOf([0, 0, 1], 0, 1), words)).toContain('Squares stand for works');
});
