import { addChoosing } from './choose.ts';
import { addDragging } from './drag.ts';
import { readDrawing } from './drawing.ts';
import { addHighlight } from './highlight.ts';
import { addKeys, zoomStep } from './keys.ts';
import { addRovingFocus } from './roving-focus.ts';
import { nodeSentence, zoomSentence } from './sentences.ts';
import { addStrip } from './strip.ts';
import { addTargets } from './targets.ts';
import { addView } from './view.ts';
import { parseWords } from './words.ts';

/** Makes a finished drawing zoom, pan and answer; returns what takes all of it away again. */
export function startGraph(host: HTMLElement): () => void {
  const drawing = readDrawing(host);
  const words = parseWords(host.dataset['words']);
  if (drawing === undefined || words === undefined) return () => undefined;
  const { svg, nodes, neighbours } = drawing;
  const names = nodes.map(({ name }) => name);
  const targets = addTargets(drawing);
  const view = addView(drawing, (scale) => strip.say(zoomSentence(scale, words)));
  const dragging = addDragging(drawing, view.scale);
  const reset = () => {
    dragging.reset();
    view.reset();
  };
  const strip = addStrip(host, words, {
    zoomIn: () => view.zoomBy(zoomStep),
    zoomOut: () => view.zoomBy(1 / zoomStep),
    reset,
  });
  const highlight = addHighlight(drawing);
  const choosing = addChoosing(drawing, (node) => {
    highlight.light(node);
    strip.say(node === undefined ? '' : nodeSentence(node, names, neighbours[node] ?? [], words));
  });
  const removeRovingFocus = addRovingFocus(drawing);
  const removeKeys = addKeys(host, svg, view, { reset, clear: choosing.clear });
  const showFocused = ({ target }: FocusEvent) => {
    const node = nodes.find(({ element }) => element === target);
    if (node !== undefined) view.show(node);
  };
  svg.addEventListener('focusin', showFocused);
  return () => {
    svg.removeEventListener('focusin', showFocused);
    removeKeys();
    removeRovingFocus();
    choosing.remove();
    highlight.remove();
    strip.remove();
    dragging.remove();
    view.remove();
    targets.remove();
  };
}
