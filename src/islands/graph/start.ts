import { addChoosing } from './choose.ts';
import { addDragging } from './drag.ts';
import { readDrawing } from './drawing.ts';
import { addHighlight } from './highlight.ts';
import { addKeys, zoomStep } from './keys.ts';
import { nodeSentence, zoomSentence } from './sentences.ts';
import { addStrip } from './strip.ts';
import { addTargets } from './targets.ts';
import { addView } from './view.ts';

/** Makes a finished drawing zoom, pan and answer; returns what takes all of it away again. */
export function startGraph(host: HTMLElement): () => void {
  const drawing = readDrawing(host);
  if (drawing === undefined) return () => undefined;
  const names = drawing.nodes.map(({ name }) => name);
  const targets = addTargets(drawing);
  const view = addView(drawing, (scale) => strip.say(zoomSentence(scale)));
  const dragging = addDragging(drawing, view.scale);
  const highlight = addHighlight(drawing);
  const choosing = addChoosing(
    drawing,
    (node) => {
      highlight.light(node);
      strip.say(node === undefined ? '' : nodeSentence(node, names, drawing.neighbours[node] ?? []));
    },
    (node) => view.show(drawing.nodes[node] ?? { x: 0, y: 0 }),
  );
  const reset = () => {
    dragging.reset();
    view.reset();
  };
  const strip = addStrip(host, {
    zoomIn: () => view.zoomBy(zoomStep),
    zoomOut: () => view.zoomBy(1 / zoomStep),
    reset,
  });
  const removeKeys = addKeys(host, drawing.svg, view, { reset, clear: choosing.clear });
  return () => {
    removeKeys();
    strip.remove();
    choosing.remove();
    highlight.remove();
    dragging.remove();
    view.remove();
    targets.remove();
  };
}
