import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CollaborationGraph } from '../model/collaboration-graph.ts';
import { collaborationGraphSchema } from '../model/collaboration-graph.ts';
import type { Collaborator } from '../model/collaborator.ts';
import type { Tie } from './collaboration-groups.ts';
import { groupCollaborators } from './collaboration-groups.ts';
import { layoutCollaboration } from './collaboration-layout.ts';
import { labelBox } from './layout/place-labels.ts';
import { distanceTo, overlap } from './layout/rectangle.ts';
import { letterSize } from './layout/shapes.ts';
import { textWidth } from './layout/text-width.ts';
import { seededRandom } from './seeded-random.ts';

const focus = { id: 'roster:1', name: 'Ngozi Adeyemi-Lindqvist', slug: 'ngozi-adeyemi-lindqvist', works: 57 };
const inventedNames = [
  'Tomáš Hruška',
  'Li Wenyan',
  'O',
  'محمد بن عبد الله',
  '王伟',
  'Maria Antonietta Konstantinopolitanskaya-Featherstonehaugh de la Vega y Santamaría',
  'Jóna Sigurðardóttir',
  'Анна Сергеевна Ковалёва',
];

/** People in groups of the given sizes, each group a chain with some more ties. */
function neighbourhood(sizes: readonly number[], names: readonly string[] = inventedNames) {
  const random = seededRandom(sizes.length);
  const collaborators: Collaborator[] = [];
  const ties: Tie[] = [];
  for (const size of sizes) {
    const members: string[] = [];
    for (let count = 0; count < size; count += 1) {
      const number = collaborators.length;
      const person = `local:${String(number).padStart(4, '0')}`;
      const works = 1 + Math.floor(random() * 12);
      const weight = Math.round((works / (1 + Math.floor(random() * 5))) * 1e4) / 1e4;
      const name = names[number % names.length] ?? 'Ada';
      collaborators.push({ person, name, works, weight, close: works > 1, group: 0 });
      members.forEach((other, index) => {
        const joint = 1 + Math.floor(random() * 3);
        if (index === members.length - 1 || random() < 0.3)
          ties.push({ a: other, b: person, works: joint, weight: joint / 4 });
      });
      members.push(person);
    }
  }
  const ids = collaborators.map(({ person }) => person);
  const groups = groupCollaborators(ids, ties);
  const nearestFirst = collaborators
    .map((collaborator) => ({ ...collaborator, group: groups.get(collaborator.person) ?? 0 }))
    .sort((one, other) => other.weight - one.weight || (one.person < other.person ? -1 : 1));
  return { focus, collaborators: nearestFirst, ties, consortia: [] };
}

function drawn(input: Parameters<typeof layoutCollaboration>[0]): CollaborationGraph {
  const graph = layoutCollaboration(input);
  if (graph === undefined) throw new Error('nothing was drawn');
  return graph;
}

/** Everything that a label touches or that leaves the drawing, in words. */
function faults(graph: CollaborationGraph, form: 'label' | 'narrowLabel'): string[] {
  const size = letterSize[form === 'label' ? 'wide' : 'narrow'];
  const boxes = graph.nodes.flatMap((node, index) => {
    const label = node[form];
    if (label === undefined) return [];
    return [{ index, box: labelBox(node, label, textWidth(label.text ?? node.name) * size, size) }];
  });
  return boxes.flatMap(({ index, box }) => [
    ...boxes
      .filter((two) => two.index > index && overlap(box, two.box))
      .map((two) => `${index} on ${two.index}`),
    ...graph.nodes.flatMap((node, number) =>
      number !== index && distanceTo(box, node) < node.r ? [`${index} on node ${number}`] : [],
    ),
    ...(box.left < 0 || box.right > graph.width || box.top < 0 || box.bottom > graph.height
      ? [`${index} outside`]
      : []),
  ]);
}

test('draws nothing for fewer than three co-authors', () => {
  expect(layoutCollaboration(neighbourhood([2]))).toBeUndefined();
  expect(layoutCollaboration(neighbourhood([2, 1]))).toBeDefined();
});

test('does not count co-authors known only from works of more than 100 authors', () => {
  const input = neighbourhood([4]);
  const collaborators = input.collaborators.map((person, index) =>
    index < 2 ? { ...person, weight: 0 } : person,
  );
  expect(layoutCollaboration({ ...input, collaborators })).toBeUndefined();
});

test.each([
  ['three', [2, 1]],
  ['twelve in three groups', [5, 4, 3]],
  ['twenty-five in one group', [25]],
  ['twenty-five who stand alone', Array.from({ length: 25 }, () => 1)],
  ['fifty-nine', [20, 14, 9, 6, 4, 2, 1, 1, 1, 1]],
  ['two hundred', [80, 50, 40, 20, 10]],
])('draws %s without a label on a node, on another label or outside', (_, sizes) => {
  const graph = drawn(neighbourhood(sizes));
  expect(collaborationGraphSchema.parse(graph)).toEqual(graph);
  expect(faults(graph, 'label')).toEqual([]);
  expect(faults(graph, 'narrowLabel')).toEqual([]);
  expect(graph.nodes.length).toBeLessThanOrEqual(60);
  expect(graph.edges.length).toBeLessThanOrEqual(150);
});

test('labels everybody up to 25 co-authors, even with the longest names', () => {
  const longest = 'W'.repeat(80);
  const graph = drawn(neighbourhood([9, 9, 7], [longest]));
  expect(graph.nodes.every(({ label }) => label !== undefined)).toBe(true);
  expect(faults(graph, 'label')).toEqual([]);
});

test('labels the 15 closest and the person in the centre of more than 25', () => {
  const graph = drawn(neighbourhood([20, 14]));
  expect(graph.nodes.map(({ label }) => label !== undefined)).toEqual([
    ...Array.from({ length: 16 }, () => true),
    ...Array.from({ length: 19 }, () => false),
  ]);
});

test('draws everybody up to 60 people with the person, and the 40 of greatest weight above', () => {
  expect(drawn(neighbourhood([59])).nodes).toHaveLength(60);
  const many = neighbourhood([60]);
  const heaviest = many.collaborators.toSorted((one, other) => other.weight - one.weight).slice(0, 40);
  const graph = drawn(many);
  expect(graph.nodes).toHaveLength(41);
  const lightest = Math.min(...heaviest.map(({ weight }) => weight));
  const weights = graph.edges.filter(({ source }) => source === 0).map(({ weight }) => weight);
  expect(Math.min(...weights)).toBe(lightest);
});

test('keeps the order of co-authors, their ids, groups and joint works', () => {
  const input = neighbourhood([5, 4, 3]);
  const graph = drawn(input);
  expect(graph.nodes.slice(1).map(({ person, group, works }) => ({ person, group, works }))).toEqual(
    input.collaborators.map(({ person, group, works }) => ({ person, group, works })),
  );
  expect(graph.nodes[0]).toMatchObject({ person: focus.id, slug: focus.slug, works: 57, x: graph.width / 2 });
  expect(graph.groups).toBe(3);
});

test('adds a node of its own for each consortium, joined to the person alone', () => {
  const consortia = [
    { name: 'HALO', works: 2 },
    { name: 'Deep Underground Collaboration', works: 7 },
  ];
  const graph = drawn({ ...neighbourhood([5, 4]), consortia });
  expect(graph.nodes.slice(-2).map(({ kind, name, group }) => ({ kind, name, group }))).toEqual([
    { kind: 'consortium', name: 'Deep Underground Collaboration', group: 2 },
    { kind: 'consortium', name: 'HALO', group: 2 },
  ]);
  expect(graph.edges.filter(({ source, target }) => source > 9 || target > 9)).toEqual([
    { source: 0, target: 10, works: 7, weight: 0 },
    { source: 0, target: 11, works: 2, weight: 0 },
  ]);
});

test('shortens long names in the drawing only', () => {
  const graph = drawn(neighbourhood([3], ['Konstantinopolitanskaya-Featherstonehaugh de la Vega']));
  const node = graph.nodes[1];
  expect(node?.name).toBe('Konstantinopolitanskaya-Featherstonehaugh de la Vega');
  expect(node?.label?.text).toBe('Konstantinopolitanskaya-Feat…');
});

test('keeps each group together: seen from the person, no two groups mix', () => {
  const graph = drawn(neighbourhood([5, 4, 4, 3]));
  const [center, ...others] = graph.nodes;
  const around = others
    .map(({ x, y, group }) => ({ group, angle: Math.atan2(y - (center?.y ?? 0), x - (center?.x ?? 0)) }))
    .sort((one, other) => one.angle - other.angle);
  const changes = around.filter(({ group }, index) => group !== around.at(index - 1)?.group);
  expect(changes).toHaveLength(4);
});

test('gives the same drawing in whatever order ties and consortia come', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sizes, (list) => {
      const input = {
        ...neighbourhood([3, ...list]),
        consortia: [1, 2, 3].map((works) => ({ name: 'C', works })),
      };
      const turned = {
        ...input,
        ties: input.ties.toReversed().map(({ a, b, ...tie }) => ({ a: b, b: a, ...tie })),
        consortia: input.consortia.toReversed(),
      };
      expect(JSON.stringify(layoutCollaboration(turned))).toBe(JSON.stringify(layoutCollaboration(input)));
    }),
    { numRuns: 25 },
  );
});

test('finds a free place for every label, whatever the names and groups', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), sizes, (names, list) => {
      const graph = drawn(neighbourhood([3, ...list], names));
      expect(faults(graph, 'label')).toEqual([]);
      const labelled = graph.nodes.filter(({ label }) => label !== undefined).length;
      expect(labelled).toBe(graph.nodes.length <= 26 ? graph.nodes.length : 16);
    }),
    { numRuns: 40 },
  );
});
