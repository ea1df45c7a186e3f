import { neighboursOf, parseLines, titleToName } from './data.ts';
import type { JointWorks, Neighbour } from './data.ts';

/** A node as it is drawn; x, y and r are units of the drawing, and x and y change when it is dragged. */
export interface DrawnNode {
  readonly element: SVGGElement | SVGAElement;
  readonly name: string;
  readonly r: number;
  x: number;
  y: number;
}

/** The drawing, read back from its markup. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  /** The group that holds all that is zoomed and moved. */
  readonly view: SVGGElement;
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly (JointWorks & { element: SVGPathElement })[];
  readonly neighbours: readonly (readonly Neighbour[])[];
  readonly width: number;
  readonly height: number;
}

/** Undefined where the markup is not what the drawing's component makes. */
export function readDrawing(host: HTMLElement): Drawing | undefined {
  const svg = host.querySelector('svg');
  const view = svg?.querySelector<SVGGElement>('.view');
  if (svg === null || view === null || view === undefined) return undefined;
  const nodes = [...view.querySelectorAll<SVGGElement | SVGAElement>('.node')].map(readNode);
  const paths = [...view.querySelectorAll('path')];
  const lines = parseLines(host.dataset['lines'] ?? '').flatMap((line, index) => {
    const element = paths[index];
    return element === undefined ? [] : [{ ...line, element }];
  });
  const { width, height } = svg.viewBox.baseVal;
  return { svg, view, nodes, lines, neighbours: neighboursOf(nodes.length, lines), width, height };
}

function readNode(element: SVGGElement | SVGAElement): DrawnNode {
  const [x = 0, y = 0] = (element.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  const mark = element.querySelector('circle, rect');
  const r = Number(mark?.getAttribute('r') ?? Number(mark?.getAttribute('width')) / 2);
  return { element, name: titleToName(element.querySelector('title')?.textContent ?? ''), r, x, y };
}
