export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Disc extends Point {
  readonly r: number;
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export const directions: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function isDirection(key: string): key is Direction {
  return Object.hasOwn(directions, key);
}

/** The number of the node that lies best in a direction: near, and not far aside. Undefined when none does. */
export function nodeInDirection(
  points: readonly Point[],
  from: number,
  direction: Direction,
): number | undefined {
  const start = points[from];
  if (start === undefined) return undefined;
  const { x, y } = directions[direction];
  let best: { node: number; distance: number } | undefined;
  points.forEach((point, node) => {
    const dx = point.x - start.x;
    const dy = point.y - start.y;
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y - dy * x);
    if (node === from || ahead <= 0 || aside > 2 * ahead) return;
    const distance = ahead + 2 * aside;
    if (best === undefined || distance < best.distance) best = { node, distance };
  });
  return best?.node;
}

/** A line from edge to edge of two nodes, as the data of a path. */
export function linePath(source: Disc, target: Disc): string {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const from = source.r / length;
  const to = 1 - target.r / length;
  return `M${source.x + dx * from} ${source.y + dy * from}L${source.x + dx * to} ${source.y + dy * to}`;
}
