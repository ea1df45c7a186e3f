import type { Drawing } from './drawing.ts';
import { isDirection, nodeInDirection } from './geometry.ts';

/**
 * Puts one node at a time into the order of focus, instead of every link; arrow keys go from node to node.
 * Returns what undoes it.
 */
export function addRovingFocus({ svg, nodes }: Drawing): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const unnamed = nodes.filter(({ element }) => !element.hasAttribute('href'));
  // The closest co-author first; the person in the centre is reached by an arrow key.
  let stop = nodes[1] ?? nodes[0];
  for (const { element } of nodes) element.setAttribute('tabindex', element === stop?.element ? '0' : '-1');
  for (const { element } of unnamed) element.setAttribute('role', 'img');

  const onFocus = (event: FocusEvent) => {
    const node = nodes.find(({ element }) => element === event.target);
    if (node === undefined) return;
    stop?.element.setAttribute('tabindex', '-1');
    node.element.setAttribute('tabindex', '0');
    stop = node;
  };
  const onKey = (event: KeyboardEvent) => {
    const from = nodes.findIndex(({ element }) => element === event.target);
    if (from === -1 || !isDirection(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = nodeInDirection(nodes, from, event.key);
    if (next !== undefined) nodes[next]?.element.focus({ preventScroll: true });
  };
  svg.addEventListener('focusin', onFocus, { signal });
  svg.addEventListener('keydown', onKey, { signal });
  return () => {
    listening.abort();
    for (const { element } of nodes) element.removeAttribute('tabindex');
    for (const { element } of unnamed) element.removeAttribute('role');
  };
}
