import type { Body } from './body.ts';

/** The sides between which nodes and labels stay. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** A d3 force that pushes nodes apart until no node or label touches another. The first body never moves. */
export function forceBoxes(bodies: readonly Body[], strength: number): () => void {
  return () => {
    for (let index = 0; index < bodies.length; index += 1) {
      for (let other = index + 1; other < bodies.length; other += 1) {
        const one = bodies[index];
        const two = bodies[other];
        if (one !== undefined && two !== undefined) pushApart(one, two, index === 0, strength, 0);
      }
    }
  };
}

/** Moves two apart by a share of their overlap and `extra`; says whether they overlapped. The first stays where `fixed`. */
export function pushApart(one: Body, two: Body, fixed: boolean, strength: number, extra: number): boolean {
  const dx = two.x - one.x;
  const dy = two.y - one.y;
  const overlapX =
    dx >= 0 ? one.extent.right + two.extent.left - dx : one.extent.left + two.extent.right + dx;
  if (overlapX <= 0) return false;
  const overlapY = dy >= 0 ? one.extent.down + two.extent.up - dy : one.extent.up + two.extent.down + dy;
  if (overlapY <= 0) return false;
  if (overlapX < overlapY) {
    const step = (overlapX * strength + extra) * (dx >= 0 ? 1 : -1);
    two.x += fixed ? step : step / 2;
    if (!fixed) one.x -= step / 2;
  } else {
    const step = (overlapY * strength + extra) * (dy >= 0 ? 1 : -1);
    two.y += fixed ? step : step / 2;
    if (!fixed) one.y -= step / 2;
  }
  return true;
}

/**
 * A d3 force by which nodes nearer than `reach` push each other away. With at most 60 nodes, comparing all pairs
 * takes a fifth of the time of `forceManyBody`, which builds a quadtree at every tick.
 */
export function forceSpace(bodies: readonly Body[], reach: number, strength: number) {
  return (alpha: number): void => {
    for (let index = 0; index < bodies.length; index += 1) {
      for (let other = index + 1; other < bodies.length; other += 1) {
        const one = bodies[index];
        const two = bodies[other];
        if (one === undefined || two === undefined) continue;
        const dx = two.x - one.x;
        const dy = two.y - one.y;
        const square = dx * dx + dy * dy;
        if (square >= reach * reach || square === 0) continue;
        const distance = Math.sqrt(square);
        const push = ((reach - distance) / distance) * strength * alpha;
        one.vx = (one.vx ?? 0) - dx * push;
        one.vy = (one.vy ?? 0) - dy * push;
        two.vx = (two.vx ?? 0) + dx * push;
        two.vy = (two.vy ?? 0) + dy * push;
      }
    }
  };
}

/** A d3 force that moves a node aside when a line from the centre to a farther node would run through it. */
export function forceClearSpokes(bodies: readonly Body[], clearance: number, strength: number) {
  return (alpha: number): void => {
    const center = bodies[0];
    if (center === undefined) return;
    for (const far of bodies) {
      const dx = far.x - center.x;
      const dy = far.y - center.y;
      const length = Math.hypot(dx, dy);
      if (far === center || length === 0) continue;
      for (const near of bodies) {
        if (near === far || near === center) continue;
        const alongX = near.x - center.x;
        const alongY = near.y - center.y;
        const along = (alongX * dx + alongY * dy) / length;
        if (along <= 0 || along >= length) continue;
        const across = (alongY * dx - alongX * dy) / length;
        const missing = near.r + clearance - Math.abs(across);
        if (missing <= 0) continue;
        const push = (across >= 0 ? missing : -missing) * strength * alpha;
        near.vx = (near.vx ?? 0) - (dy / length) * push;
        near.vy = (near.vy ?? 0) + (dx / length) * push;
        far.vx = (far.vx ?? 0) + (dy / length) * push;
        far.vy = (far.vy ?? 0) - (dx / length) * push;
      }
    }
  };
}

/** A d3 force that keeps nodes and their labels between the left and the right edge. */
export function forceInside(bodies: readonly Body[], edges: Edges): () => void {
  return () => {
    for (const body of bodies) keepInside(body, edges);
  };
}

export function keepInside(body: Body, edges: Edges): void {
  body.x = Math.min(Math.max(body.x, edges.left + body.extent.left), edges.right - body.extent.right);
}
