/** A group of nodes that wants a sector: `members` by closeness, nearest first. */
export interface SectorGroup {
  readonly members: readonly number[];
  /** How much of the drawing its members need, in any unit. */
  readonly demand: number;
}

export type TieWeight = (one: number, other: number) => number;

/** A group and its share of the circle. */
export interface SharedGroup {
  readonly group: SectorGroup;
  readonly share: number;
}

const smallestShare = 0.07;
const mostRounds = 8;

/**
 * Groups, the largest first, in the order in which they stand around the circle: the second opposite the first
 * and the small ones between them, unless ties between groups are shorter in another order.
 */
export function groupsAroundCircle(groups: readonly SectorGroup[], tieWeight: TieWeight): SharedGroup[] {
  const shared = withShares(groups);
  const ties = tiesBetween(shared, tieWeight);
  let order = secondOpposite(shared);
  if (ties.length === 0 || shared.length < 4) return order;
  let cost = lengthOfTies(order, ties);
  for (let round = 0; round < mostRounds; round += 1) {
    const before = cost;
    for (let one = 0; one < order.length; one += 1) {
      for (let other = one + 1; other < order.length; other += 1) {
        const swapped = swap(order, one, other);
        const swappedCost = lengthOfTies(swapped, ties);
        if (swappedCost < cost - 1e-9) {
          order = swapped;
          cost = swappedCost;
        }
      }
    }
    if (cost === before) break;
  }
  return order;
}

interface GroupTie {
  one: SharedGroup;
  other: SharedGroup;
  weight: number;
}

function withShares(groups: readonly SectorGroup[]): SharedGroup[] {
  const total = groups.reduce((sum, { demand }) => sum + demand, 0);
  const raised = groups.map(({ demand }) => Math.max(demand / total, smallestShare));
  const raisedTotal = raised.reduce((sum, share) => sum + share, 0);
  return groups.map((group, index) => ({ group, share: (raised[index] ?? 0) / raisedTotal }));
}

function secondOpposite(groups: readonly SharedGroup[]): SharedGroup[] {
  const [first, second, ...rest] = groups;
  const above: SharedGroup[] = [];
  const below: SharedGroup[] = [];
  const size = (list: readonly SharedGroup[]) => list.reduce((sum, { share }) => sum + share, 0);
  for (const group of rest) (size(below) <= size(above) ? below : above).push(group);
  return [first, ...above, second, ...below].filter((group) => group !== undefined);
}

function tiesBetween(groups: readonly SharedGroup[], tieWeight: TieWeight): GroupTie[] {
  return groups.flatMap((one, index) =>
    groups.slice(index + 1).flatMap((other) => {
      let weight = 0;
      for (const member of one.group.members) {
        for (const second of other.group.members) weight += tieWeight(member, second);
      }
      return weight > 0 ? [{ one, other, weight }] : [];
    }),
  );
}

/** Measured along the circle, by weight. */
function lengthOfTies(order: readonly SharedGroup[], ties: readonly GroupTie[]): number {
  const middles = new Map<SharedGroup, number>();
  let position = 0;
  for (const group of order) {
    middles.set(group, position + group.share / 2);
    position += group.share;
  }
  return ties.reduce((sum, { one, other, weight }) => {
    const apart = Math.abs((middles.get(one) ?? 0) - (middles.get(other) ?? 0));
    return sum + weight * Math.min(apart, 1 - apart);
  }, 0);
}

function swap<Item>(list: readonly Item[], one: number, other: number): Item[] {
  return list.map((item, index) => {
    const from = index === one ? other : index === other ? one : index;
    return list[from] ?? item;
  });
}
