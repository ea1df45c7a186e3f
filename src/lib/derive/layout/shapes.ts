import type { Extent } from './body.ts';
import { labelAscent, labelDescent, labelGap } from './place-labels.ts';
import type { Drawn } from './select-drawn.ts';
import { shortenName } from './shorten-name.ts';
import { textWidth } from './text-width.ts';

/** What is drawn for a node, wherever it stands. */
export interface Shape {
  readonly name: string;
  readonly r: number;
  readonly wide?: LabelText;
  readonly narrow?: LabelText;
}

export interface LabelText {
  readonly text: string;
  /** In units of the drawing. */
  readonly width: number;
}

/** Height of letters at the default size, and where the drawing is shown at half of it. */
export const letterSize = { wide: 13, narrow: 22 } as const;
const widestLabel = { wide: 190, narrow: 280 } as const;

const focusRadius = 12;
const mostLabelled = 25;
const labelledOfMany = 15;
const margin = 4;

/** Node 0 is the person in the centre, then people and consortia as selected. */
export function shapesOf(focusName: string, drawn: Drawn): Shape[] {
  const labelled = drawn.people.length > mostLabelled ? labelledOfMany : mostLabelled;
  return [
    labelledShape(focusName, focusRadius),
    ...drawn.people.map(({ name, works }, rank) =>
      rank < labelled ? labelledShape(name, radiusOf(works)) : { name, r: radiusOf(works) },
    ),
    ...drawn.consortia.map(({ name, works }) => labelledShape(name, radiusOf(works))),
  ];
}

/** The room that a node and its label, above or below, need. */
export function extentOf({ r, wide }: Shape, side: 'above' | 'below'): Extent {
  const half = Math.max(r, (wide?.width ?? 0) / 2) + margin;
  const plain = r + margin;
  if (wide === undefined) return { left: plain, right: plain, up: plain, down: plain };
  const withLabel = plain + labelGap + (labelAscent + labelDescent) * letterSize.wide;
  return side === 'above'
    ? { left: half, right: half, up: withLabel, down: plain }
    : { left: half, right: half, up: plain, down: withLabel };
}

/** Its area grows with the joint works, up to the size of the person in the centre. */
function radiusOf(works: number): number {
  return Math.round(Math.min(3.2 + 1.6 * Math.sqrt(works), focusRadius - 1) * 10) / 10;
}

function labelledShape(name: string, r: number): Shape {
  return { name, r, wide: labelText(name, 'wide'), narrow: labelText(name, 'narrow') };
}

function labelText(name: string, form: 'wide' | 'narrow'): LabelText {
  const text = shortenName(name, widestLabel[form] / letterSize[form]);
  return { text, width: textWidth(text) * letterSize[form] };
}
