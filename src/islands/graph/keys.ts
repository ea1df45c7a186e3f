import { directions, isDirection } from './geometry.ts';
import type { View } from './view.ts';

/** By how much a key or a button zooms. */
export const zoomStep = 1.4;
const panStep = 60;

/** Keys of the drawing: + − 0 zoom, arrows pan while no node has the focus, Escape clears. */
export function addKeys(
  host: HTMLElement,
  svg: SVGSVGElement,
  view: View,
  actions: { reset: () => void; clear: () => void },
): () => void {
  const listening = new AbortController();
  svg.setAttribute('tabindex', '0');
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (act(event)) event.preventDefault();
    },
    { signal: listening.signal },
  );
  const act = ({ key, target }: KeyboardEvent): boolean => {
    if (key === '+' || key === '=') view.zoomBy(zoomStep);
    else if (key === '-') view.zoomBy(1 / zoomStep);
    else if (key === '0') actions.reset();
    else if (key === 'Escape') actions.clear();
    else if (isDirection(key) && target === svg) {
      const { x, y } = directions[key];
      view.panBy({ x: -x * panStep, y: -y * panStep });
    } else return false;
    return true;
  };
  return () => {
    listening.abort();
    svg.removeAttribute('tabindex');
  };
}
