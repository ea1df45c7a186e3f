import { select } from 'd3-selection';
import type { Selection } from 'd3-selection';
import 'd3-transition';
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { ZoomTransform } from 'd3-zoom';
import type { Drawing } from './drawing.ts';
import type { Point } from './geometry.ts';

/** Zooming and panning of the drawing; `scale` is 1 and nothing is moved as it was drawn. */
export interface View {
  zoomBy: (factor: number) => void;
  /** In units of the drawing, as the reader sees it. */
  panBy: (step: Point) => void;
  reset: () => void;
  /** Brings a point of the drawing into view. */
  show: (point: Point) => void;
  scale: () => number;
  remove: () => void;
}

type Corner = [number, number];

const scales: [number, number] = [0.75, 6];
const duration = 200;

/**
 * The wheel zooms with Ctrl or ⌘ alone (a pinch on a touch pad is that), and one finger scrolls the page unless
 * it starts on a node; two fingers zoom.
 * @param rescaled told the scale whenever zooming comes to rest at another
 */
export function addView(drawing: Drawing, rescaled: (scale: number) => void): View {
  const { svg, view, width, height } = drawing;
  const stage = select(svg);
  const extent: [Corner, Corner] = [
    [0, 0],
    [width, height],
  ];
  const reach: [Corner, Corner] = [
    [-width / 2, -height / 2],
    [width * 1.5, height * 1.5],
  ];
  let resting = 1;
  /** Where a movement under way will end. */
  let goal: ZoomTransform | undefined;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(extent)
    .translateExtent(reach)
    .scaleExtent(scales)
    .clickDistance(4)
    .filter(isMeant)
    .on('zoom', () => {
      const { x, y, k } = zoomTransform(svg);
      view.setAttribute('transform', `translate(${round(x)} ${round(y)}) scale(${round(k)})`);
      for (const node of drawing.nodes) placeNode(node, k);
    })
    .on('end', () => {
      const { k } = zoomTransform(svg);
      if (k === goal?.k) goal = undefined;
      if (k !== resting) rescaled(k);
      resting = k;
    });
  stage.call(behaviour).on('dblclick.zoom', null);
  // d3-zoom forbids the browser to scroll by touch: here one finger may.
  svg.style.removeProperty('touch-action');
  const moveTo = (next: ZoomTransform) => {
    goal = behaviour.constrain()(next, extent, reach);
    behaviour.transform(animated(stage), goal);
  };
  const current = () => goal ?? zoomTransform(svg);
  return {
    zoomBy: (factor) => {
      const { x, y, k } = current();
      const scale = Math.min(scales[1], Math.max(scales[0], k * factor));
      const about = (center: number, offset: number) => center - ((center - offset) / k) * scale;
      moveTo(zoomIdentity.translate(about(width / 2, x), about(height / 2, y)).scale(scale));
    },
    panBy: ({ x, y }) => {
      const { k } = current();
      moveTo(current().translate(x / k, y / k));
    },
    reset: () => moveTo(zoomIdentity),
    show: ({ x, y }) => {
      const { k } = current();
      const [shownX, shownY] = current().apply([x, y]);
      const isShown = shownX > 0 && shownX < width && shownY > 0 && shownY < height;
      if (!isShown) moveTo(zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k));
    },
    scale: () => zoomTransform(svg).k,
    remove: () => {
      stage.interrupt().on('.zoom', null);
    },
  };
}

/** Nodes and their names grow by the root of the scale, so that zooming in makes room between them. */
export function placeNode(node: { element: Element; x: number; y: number }, scale: number): void {
  const own = scale === 1 ? '' : ` scale(${round(1 / Math.sqrt(scale))})`;
  node.element.setAttribute('transform', `translate(${round(node.x)} ${round(node.y)})${own}`);
}

function isMeant(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
  return 'touches' in event && event.touches instanceof TouchList && event.touches.length > 1;
}

function animated(stage: Selection<SVGSVGElement, unknown, null, undefined>) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return stage
    .interrupt()
    .transition()
    .duration(calm ? 0 : duration);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
