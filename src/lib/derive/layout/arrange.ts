import type { Body, Extent, Line, Point } from './body.ts';
import { sectorHomes } from './sectors.ts';
import type { SectorGroup, TieWeight } from './sector-order.ts';
import { settle } from './settle.ts';
import { extentOf } from './shapes.ts';
import type { Shape } from './shapes.ts';

export const drawingWidth = 760;

export interface Placed extends Point {
  /** The side on which the node's room for its label is. */
  readonly side: 'above' | 'below';
}

const margin = 8;
/** Share of the ellipse that nodes and labels fill. */
const density = 0.62;
const flattest = 140;
const mostAttempts = 6;
const growth = 1.18;

/**
 * Puts nodes around node 0 so that none of them, with their labels, touches another: the drawing grows in
 * height until they don't. `groups` hold numbers of nodes, the closest first.
 */
export function arrange(
  shapes: readonly Shape[],
  groups: readonly (readonly number[])[],
  lines: readonly Line[],
): Placed[] {
  const demands = groups.map((members) => ({ members, demand: demandOf(members, shapes) }));
  const total = demands.reduce((sum, { demand }) => sum + demand, 0);
  const radiusX = drawingWidth / 2 - 70;
  const weights = new Map(lines.map(({ source, target, weight }) => [`${source}-${target}`, weight]));
  const tieWeight: TieWeight = (one, other) =>
    weights.get(`${Math.min(one, other)}-${Math.max(one, other)}`) ?? 0;
  let radiusY = Math.max(flattest, total / (density * Math.PI * radiusX));
  let bodies: Body[] = [];
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    bodies = bodiesAround(shapes, demands, tieWeight, {
      center: { x: drawingWidth / 2, y: 0 },
      radiusX,
      radiusY,
    });
    if (settle(bodies, lines, { left: margin, right: drawingWidth - margin })) break;
    radiusY *= growth;
  }
  return bodies.map(({ x, y, side }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, side }));
}

function bodiesAround(
  shapes: readonly Shape[],
  groups: readonly SectorGroup[],
  tieWeight: TieWeight,
  ellipse: Parameters<typeof sectorHomes>[2],
): Body[] {
  const homes = sectorHomes(groups, tieWeight, ellipse);
  return shapes.map((shape, index) => {
    const home = homes.get(index) ?? ellipse.center;
    const side = home.y < ellipse.center.y ? 'above' : 'below';
    const fixed = index === 0 ? { fx: home.x, fy: home.y } : {};
    return { ...home, home, r: shape.r, side, extent: extentOf(shape, side), ...fixed };
  });
}

function demandOf(members: readonly number[], shapes: readonly Shape[]): number {
  return members.reduce((sum, member) => {
    const shape = shapes[member];
    return shape === undefined ? sum : sum + area(extentOf(shape, 'below'));
  }, 0);
}

/** With some air, so that small nodes don't crowd. */
function area({ left, right, up, down }: Extent): number {
  return (left + right + 12) * (up + down + 12);
}
