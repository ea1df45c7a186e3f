import { expect, test } from 'vitest';
import type { CollaborationGraph } from '../../lib/model/collaboration-graph.ts';
import { languageOf } from '../../lib/format/languages/language.ts';
import { drawnCollaborators } from './drawn-collaborators.ts';
import { groupColours } from './group-colours.ts';
import { bundleLines, weightToWidth } from './line-bundles.ts';
import { drawNodes } from './node-marks.ts';
import { shortenTitle } from './shorten-title.ts';
import { yearsText } from './years-text.ts';

const words = languageOf('en').words.graph;

const person = { kind: 'person' as const, works: 2, x: 0, y: 0, r: 5 };

const graph: CollaborationGraph = {
  width: 760,
  height: 300,
  groups: 3,
  nodes: [
    { ...person, person: 'a', name: 'Ngozi Adeyemi', slug: 'ngozi-adeyemi', group: 0, r: 12 },
    {
      ...person,
      person: 'b',
      name: 'Ada Corrigan',
      group: 4,
      x: 100,
      label: { x: 0, y: 20, anchor: 'middle' },
    },
    {
      ...person,
      person: 'c',
      name: 'Li Wenyan',
      slug: 'li-wenyan',
      group: 4,
      y: 50,
      narrowLabel: { x: 9.5, y: 4, anchor: 'start', text: 'Li…' },
    },
    { ...person, person: 'd', name: 'Amara Osei', works: 1, group: 1 },
    { ...person, kind: 'consortium', name: 'HALO', group: 5 },
  ],
  edges: [
    { source: 0, target: 1, works: 2, weight: 1 },
    { source: 0, target: 2, works: 2, weight: 1 },
    { source: 0, target: 3, works: 1, weight: 0.05 },
    { source: 0, target: 4, works: 3, weight: 0 },
    { source: 1, target: 2, works: 1, weight: 0.5 },
    { source: 1, target: 3, works: 1, weight: 0.5 },
  ],
};

test('gives the first colour to the group of which most are drawn, and none to one who stands alone', () => {
  expect([...groupColours(graph)]).toEqual([[4, 0]]);
});

test('paints ties between groups below the lines to the centre, and ties within a group above', () => {
  expect(bundleLines(graph).map(({ className, width, lines }) => [className, width, lines.length])).toEqual([
    ['tie', 1.5, 1],
    ['large', 1, 1],
    ['spoke', 1, 1],
    ['spoke', 2, 2],
    ['tie group-0', 1.5, 1],
  ]);
});

test('draws a line from edge to edge of its nodes', () => {
  expect(bundleLines(graph)[3]?.lines[0]?.path).toBe('M12 0L95 0');
});

test('makes heavier lines broader, up to a limit', () => {
  const widths = [0, 0.1, 1, 4, 100].map(weightToWidth);
  expect(widths).toEqual([1, 1, 2, 3, 4.5]);
});

test('draws people with a profile as links, others as groups, consortia as squares', () => {
  const nodes = drawNodes(graph, (slug) => `/researchers/${slug}/`, words);
  expect(nodes.map(({ element, mark, attributes }) => [element, mark, attributes.class])).toEqual([
    ['g', 'circle', 'node centre'],
    ['g', 'circle', 'node elsewhere group-0'],
    ['a', 'circle', 'node group-0'],
    ['g', 'circle', 'node elsewhere'],
    ['g', 'rect', 'node consortium'],
  ]);
  expect(nodes[2]?.attributes).toEqual({
    class: 'node group-0',
    href: '/researchers/li-wenyan/',
    transform: 'translate(0 50)',
  });
});

test('titles a node with its whole name and its joint works', () => {
  const titles = drawNodes(graph, String, words).map(({ title }) => title);
  expect(titles).toEqual([
    'Ngozi Adeyemi',
    'Ada Corrigan, 2 joint works',
    'Li Wenyan, 2 joint works',
    'Amara Osei, 1 joint work',
    'HALO, 2 joint works',
  ]);
});

test('writes only the attributes of a label that are not the usual ones', () => {
  const labels = drawNodes(graph, String, words).map((node) => node.labels);
  expect(labels[1]).toEqual([{ y: 20, text: 'Ada Corrigan' }]);
  expect(labels[2]).toEqual([{ class: 'narrow', x: 9.5, y: 4, 'text-anchor': 'start', text: 'Li…' }]);
});

test('shortens in titles what takes more than 80 bytes', () => {
  expect(
    shortenTitle('Maria Antonietta Konstantinopolitanskaya-Featherstonehaugh de la Vega y Santos'),
  ).toMatch(/Santos$/);
  expect(shortenTitle('王'.repeat(80))).toBe(`${'王'.repeat(25)}…`);
});

test('tabulates the drawn co-authors in their order, or the nearest 40 where nothing is drawn', () => {
  const collaborators = ['c', 'x', 'b', 'd'].map((id) => ({
    person: id,
    name: id,
    works: 1,
    weight: 1,
    close: false,
    group: 0,
  }));
  expect(drawnCollaborators(graph, collaborators).map((row) => row.person)).toEqual(['c', 'b', 'd']);
  expect(drawnCollaborators(undefined, collaborators)).toHaveLength(4);
});

test('writes years as a span, a year, or nothing', () => {
  expect(yearsText({ firstYear: 2016, lastYear: 2026 })).toBe('2016–2026');
  expect(yearsText({ firstYear: 2016, lastYear: 2016 })).toBe('2016');
  expect(yearsText({})).toBe('');
});
