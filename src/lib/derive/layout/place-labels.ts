import type { Point } from './body.ts';
import { contains, distanceTo, lengthInside, overlap } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';

/** A node that may be given a label. */
export interface LabelledPoint extends Point {
  readonly r: number;
  /** Of the label in units of the drawing; absent when it gets none. */
  readonly labelWidth?: number | undefined;
  /** Where the layout has kept room for the label. */
  readonly side: 'above' | 'below';
}

export interface LabelPlace {
  /** Relative to the node: the end named by `anchor`, on the base line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface LabelTask {
  readonly points: readonly LabelledPoint[];
  readonly lines: readonly { source: number; target: number; weight: number }[];
  /** Height of the letters, in units of the drawing. */
  readonly size: number;
  readonly bounds: Rectangle;
  /** The order in which labels take their places: when there is no room, the last go without. */
  readonly order: readonly number[];
}

/** Of letters, in ems. */
export const labelAscent = 0.76;
export const labelDescent = 0.24;
/** Between a label and its own node. */
export const labelGap = 3;
/** Between a label and other nodes and labels. */
const clear = 2;
const rounds = 3;

/**
 * Places for labels, such that none touches another label, a node or the edge of the drawing, and lines are
 * crossed as little as possible. Labels that find no place are left out.
 */
export function placeLabels(task: LabelTask): Map<number, LabelPlace> {
  const places = new Map<number, LabelPlace>();
  const boxes = new Map<number, Rectangle>();
  for (const index of task.order) {
    const point = task.points[index];
    if (point?.labelWidth === undefined) continue;
    const place = placesAround(point, task.size)[point.side];
    const box = labelBox(point, place, point.labelWidth, task.size);
    if (!isFree(task, index, box, boxes)) continue;
    places.set(index, place);
    boxes.set(index, box);
  }
  for (let round = 0; round < rounds; round += 1) {
    let changed = false;
    for (const index of task.order) {
      const point = task.points[index];
      if (point?.labelWidth === undefined) continue;
      const best = bestPlace(task, index, point, point.labelWidth, boxes);
      if (best === undefined) continue;
      const before = places.get(index);
      changed ||=
        before?.x !== best.place.x || before.y !== best.place.y || before.anchor !== best.place.anchor;
      places.set(index, best.place);
      boxes.set(index, best.box);
    }
    if (!changed) break;
  }
  return places;
}

/** What a label covers, in the drawing. */
export function labelBox(point: Point, place: LabelPlace, width: number, size: number): Rectangle {
  const shift = place.anchor === 'start' ? 0 : place.anchor === 'end' ? width : width / 2;
  const left = point.x + place.x - shift;
  const baseline = point.y + place.y;
  return {
    left,
    right: left + width,
    top: baseline - labelAscent * size,
    bottom: baseline + labelDescent * size,
  };
}

function bestPlace(
  task: LabelTask,
  index: number,
  point: LabelledPoint,
  width: number,
  boxes: ReadonlyMap<number, Rectangle>,
) {
  let best: { place: LabelPlace; box: Rectangle; cost: number } | undefined;
  for (const { place, dislike } of candidates(point, width, task.size)) {
    const box = labelBox(point, place, width, task.size);
    if (!isFree(task, index, box, boxes)) continue;
    const cost = dislike + crossings(task, box);
    if (best === undefined || cost < best.cost) best = { place, box, cost };
  }
  return best;
}

function isFree(
  task: LabelTask,
  index: number,
  box: Rectangle,
  boxes: ReadonlyMap<number, Rectangle>,
): boolean {
  if (!contains(task.bounds, box)) return false;
  for (const [other, taken] of boxes) {
    if (other !== index && overlap(grow(taken, clear), box)) return false;
  }
  return task.points.every((other, number) => number === index || distanceTo(box, other) >= other.r + clear);
}

/** Of lines, by how much of them would lie under the label and how heavy they are. */
function crossings(task: LabelTask, box: Rectangle): number {
  let cost = 0;
  for (const { source, target, weight } of task.lines) {
    const from = task.points[source];
    const to = task.points[target];
    if (from === undefined || to === undefined) continue;
    const inside = lengthInside(box, from, to);
    if (inside > 0) cost += (6 + inside / 4) * Math.max(0.5, weight ** 0.25);
  }
  return cost;
}

function candidates(
  point: LabelledPoint,
  width: number,
  size: number,
): { place: LabelPlace; dislike: number }[] {
  const { below, above, right, left, belowRight, belowLeft, aboveRight, aboveLeft } = placesAround(
    point,
    size,
  );
  const aside = width / 4;
  return [
    { place: below, dislike: 0 },
    { place: above, dislike: 1 },
    { place: right, dislike: 2 },
    { place: left, dislike: 2 },
    { place: { ...below, x: aside }, dislike: 3 },
    { place: { ...below, x: -aside }, dislike: 3 },
    { place: { ...above, x: aside }, dislike: 4 },
    { place: { ...above, x: -aside }, dislike: 4 },
    { place: belowRight, dislike: 5 },
    { place: belowLeft, dislike: 5 },
    { place: aboveRight, dislike: 6 },
    { place: aboveLeft, dislike: 6 },
  ];
}

function placesAround({ r }: LabelledPoint, size: number) {
  const below = r + labelGap + labelAscent * size;
  const above = -(r + labelGap + labelDescent * size);
  const beside = r + labelGap + 1;
  const middle = 0.26 * size;
  return {
    below: { x: 0, y: below, anchor: 'middle' },
    above: { x: 0, y: above, anchor: 'middle' },
    right: { x: beside, y: middle, anchor: 'start' },
    left: { x: -beside, y: middle, anchor: 'end' },
    belowRight: { x: -r, y: below, anchor: 'start' },
    belowLeft: { x: r, y: below, anchor: 'end' },
    aboveRight: { x: -r, y: above, anchor: 'start' },
    aboveLeft: { x: r, y: above, anchor: 'end' },
  } as const;
}

function grow({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
