import { expect, test } from 'vitest';
import { isDirection, linePath, nodeInDirection } from './geometry.ts';

const points = [
  { x: 0, y: 0 },
  { x: 50, y: 5 },
  { x: 30, y: 28 },
  { x: -10, y: -80 },
];

test('goes to the node that lies nearest in the direction of an arrow key', () => {
  expect(nodeInDirection(points, 0, 'ArrowRight')).toBe(1);
  expect(nodeInDirection(points, 0, 'ArrowDown')).toBe(2);
  expect(nodeInDirection(points, 0, 'ArrowUp')).toBe(3);
});

test('stays where nothing lies in that direction', () => {
  expect(nodeInDirection(points, 0, 'ArrowLeft')).toBeUndefined();
  expect(nodeInDirection([], 0, 'ArrowLeft')).toBeUndefined();
});

test('knows the arrow keys', () => {
  expect(['ArrowUp', 'Enter', 'toString'].filter(isDirection)).toEqual(['ArrowUp']);
});

test('draws a line from edge to edge', () => {
  expect(linePath({ x: 0, y: 0, r: 10 }, { x: 100, y: 0, r: 5 })).toBe('M10 0L95 0');
});
