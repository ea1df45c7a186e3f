import { drag } from 'd3-drag';
import type { D3DragEvent } from 'd3-drag';
import { selectAll } from 'd3-selection';
import type { DrawnNode, Drawing } from './drawing.ts';
import { linePath } from './geometry.ts';
import { placeNode } from './view.ts';

type NodeDrag = D3DragEvent<SVGGElement | SVGAElement, DrawnNode, DrawnNode>;

export interface Dragging {
  /** Puts every node back where it was drawn. */
  reset: () => void;
  remove: () => void;
}

/** Lets nodes be moved by mouse and touch; their lines follow. A press that moves nothing stays a click. */
export function addDragging(drawing: Drawing, scale: () => number): Dragging {
  const { nodes } = drawing;
  const drawn = nodes.map(({ x, y, element }) => ({ x, y, transform: element.getAttribute('transform') }));
  const elements = selectAll<SVGGElement | SVGAElement, DrawnNode>(nodes.map(({ element }) => element)).data(
    nodes,
  );
  const move = (node: DrawnNode, x: number, y: number) => {
    node.x = x;
    node.y = y;
    placeNode(node, scale());
    for (const { line } of drawing.neighbours[nodes.indexOf(node)] ?? []) redrawLine(drawing, line);
  };
  elements.call(
    drag<SVGGElement | SVGAElement, DrawnNode>()
      .container(() => drawing.view)
      .clickDistance(4)
      .on('drag', (event: NodeDrag, node) => move(node, event.x, event.y)),
  );
  // A link would otherwise be dragged out of the page as an address.
  for (const { element } of nodes) element.addEventListener('dragstart', preventDefault);
  return {
    reset: () =>
      nodes.forEach((node, index) => move(node, drawn[index]?.x ?? node.x, drawn[index]?.y ?? node.y)),
    remove: () => {
      elements.on('.drag', null);
      for (const { element } of nodes) element.removeEventListener('dragstart', preventDefault);
    },
  };
}

function redrawLine(drawing: Drawing, number: number): void {
  const line = drawing.lines[number];
  const source = drawing.nodes[line?.source ?? -1];
  const target = drawing.nodes[line?.target ?? -1];
  if (line === undefined || source === undefined || target === undefined) return;
  line.element.setAttribute('d', linePath(source, target));
}

function preventDefault(event: Event): void {
  event.preventDefault();
}
