import type { Point } from './body.ts';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function overlap(one: Rectangle, other: Rectangle): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** How near a point is to a rectangle; 0 inside. */
export function distanceTo(rectangle: Rectangle, point: Point): number {
  const x = Math.max(rectangle.left - point.x, 0, point.x - rectangle.right);
  const y = Math.max(rectangle.top - point.y, 0, point.y - rectangle.bottom);
  return Math.hypot(x, y);
}

/** How much of a line runs through a rectangle (Liang and Barsky's clipping). */
export function lengthInside(rectangle: Rectangle, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const enterX = dx === 0 ? -Infinity : ((dx > 0 ? rectangle.left : rectangle.right) - from.x) / dx;
  const leaveX = dx === 0 ? Infinity : ((dx > 0 ? rectangle.right : rectangle.left) - from.x) / dx;
  const enterY = dy === 0 ? -Infinity : ((dy > 0 ? rectangle.top : rectangle.bottom) - from.y) / dy;
  const leaveY = dy === 0 ? Infinity : ((dy > 0 ? rectangle.bottom : rectangle.top) - from.y) / dy;
  if (dx === 0 && (from.x <= rectangle.left || from.x >= rectangle.right)) return 0;
  if (dy === 0 && (from.y <= rectangle.top || from.y >= rectangle.bottom)) return 0;
  const enter = Math.max(enterX, enterY, 0);
  const leave = Math.min(leaveX, leaveY, 1);
  return enter < leave ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

/** The smallest rectangle around several; all zeros when there are none. */
export function boundsOf(rectangles: readonly Rectangle[]): Rectangle {
  const [first, ...rest] = rectangles;
  if (first === undefined) return { left: 0, top: 0, right: 0, bottom: 0 };
  return rest.reduce(
    (bounds, { left, top, right, bottom }) => ({
      left: Math.min(bounds.left, left),
      top: Math.min(bounds.top, top),
      right: Math.max(bounds.right, right),
      bottom: Math.max(bounds.bottom, bottom),
    }),
    first,
  );
}
