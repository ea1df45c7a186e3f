import type { SimulationNodeDatum } from 'd3-force';

/** A node while it is being laid out. Distances are units of the drawing, y grows downwards. */
export interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly r: number;
  /** The room that node and label need around (x, y), margins included. */
  readonly extent: Extent;
  /** Where the label has its room. */
  readonly side: 'above' | 'below';
  /** Where the node would stand if it were alone. */
  readonly home: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Distances from a point to the four sides of the box around it. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

export interface Line {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}
