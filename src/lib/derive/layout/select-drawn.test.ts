import { expect, test } from 'vitest';
import type { Collaborator } from '../../model/collaborator.ts';
import { selectDrawn } from './select-drawn.ts';

const people = (count: number): Collaborator[] =>
  Array.from({ length: count }, (_, index) => ({
    person: `local:${index}`,
    name: `Person ${index}`,
    works: 1,
    weight: 1 + ((index * 7) % 13),
    close: false,
    group: 0,
  }));

const tie = (a: number, b: number, weight: number) => ({
  a: `local:${a}`,
  b: `local:${b}`,
  works: 1,
  weight,
});

test('draws the ties that hold a group together before heavier ones within it', () => {
  const ties = [tie(0, 1, 5), tie(1, 2, 5), tie(0, 2, 4), tie(3, 2, 0.1)];
  expect(selectDrawn(people(4), ties, [])?.ties.map(({ source, target }) => [source, target])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
    [0, 2],
  ]);
});

test('leaves out ties to people who are not drawn, and ties of no weight', () => {
  expect(selectDrawn(people(3), [tie(0, 9, 3), tie(1, 2, 0)], [])?.ties).toEqual([]);
});

test('draws at most 150 lines, those to the person among them', () => {
  const ties = Array.from({ length: 40 }, (_, a) =>
    Array.from({ length: a }, (_none, b) => tie(a, b, 1)),
  ).flat();
  expect(selectDrawn(people(40), ties, [])?.ties).toHaveLength(110);
});

test('draws consortia while there is room, those of most works first', () => {
  const consortia = [1, 2, 3].map((works) => ({ name: `Consortium ${works}`, works }));
  expect(selectDrawn(people(58), [], consortia)?.consortia).toEqual([{ name: 'Consortium 3', works: 3 }]);
});

test('keeps the nearest first when only the heaviest of many are drawn', () => {
  const all = people(80);
  const kept = selectDrawn(all, [], [])?.people ?? [];
  expect(kept).toHaveLength(40);
  expect(kept).toEqual(all.filter((person) => kept.includes(person)));
});
