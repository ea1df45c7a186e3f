import type { Point } from './body.ts';
import { groupsAroundCircle } from './sector-order.ts';
import type { SectorGroup, TieWeight } from './sector-order.ts';

export interface Ellipse {
  readonly center: Point;
  readonly radiusX: number;
  readonly radiusY: number;
}

/** Of the whole circle, between two sectors. */
const gap = 0.035;
/** Distance of the nearest from the centre, as a share of the radius. */
const nearest = 0.45;
const top = 0.75;
const left = 0.5;

/**
 * A home for every node: groups stand in sectors around the centre, the two largest level with each other;
 * within a sector each node has an angle of its own (so that no line from the centre runs through another
 * node), tied ones side by side, and the closest are nearest to the centre.
 */
export function sectorHomes(
  groups: readonly SectorGroup[],
  tieWeight: TieWeight,
  ellipse: Ellipse,
): Map<number, Point> {
  const homes = new Map<number, Point>();
  for (const { group, start, end } of divideCircle(groups, tieWeight)) {
    const rank = new Map(group.members.map((member, index) => [member, index]));
    besideTheirTies(group.members, tieWeight).forEach((member, index, { length }) => {
      const angle = 2 * Math.PI * (start + ((end - start) * (index + 0.5)) / length);
      const share = ((rank.get(member) ?? 0) + 0.5) / length;
      const radius = Math.sqrt(nearest ** 2 + (1 - nearest ** 2) * share);
      homes.set(member, {
        x: ellipse.center.x + ellipse.radiusX * radius * Math.cos(angle),
        y: ellipse.center.y + ellipse.radiusY * radius * Math.sin(angle),
      });
    });
  }
  return homes;
}

interface Sector {
  group: SectorGroup;
  /** Turns from the right, clockwise. */
  start: number;
  end: number;
}

function divideCircle(groups: readonly SectorGroup[], tieWeight: TieWeight): Sector[] {
  const ordered = groupsAroundCircle(groups, tieWeight);
  const between = groups.length > 1 ? gap : 0;
  const shares = 1 - between * groups.length;
  let position = 0;
  const sectors = ordered.map(({ group, share }) => {
    const start = position;
    const end = start + share * shares;
    position = end + between;
    return { group, start, end };
  });
  const middleOf = (group: SectorGroup | undefined) => {
    const sector = sectors.find((candidate) => candidate.group === group);
    return sector === undefined ? 0 : (sector.start + sector.end) / 2;
  };
  const turn = groups.length > 1 ? top - (middleOf(groups[0]) + middleOf(groups[1])) / 2 : left;
  return sectors.map(({ group, start, end }) => ({ group, start: start + turn, end: end + turn }));
}

/** Starts with the closest and goes on with whoever has the strongest ties to those just placed. */
function besideTheirTies(members: readonly number[], tieWeight: TieWeight): number[] {
  const waiting = new Set(members);
  const pull = new Map(members.map((member) => [member, 0]));
  const placed: number[] = [];
  while (waiting.size > 0) {
    const next = [...waiting].reduce((best, member) =>
      (pull.get(member) ?? 0) > (pull.get(best) ?? 0) ? member : best,
    );
    waiting.delete(next);
    placed.push(next);
    for (const member of waiting) {
      pull.set(member, (pull.get(member) ?? 0) / 2 + tieWeight(next, member));
    }
  }
  return placed;
}
