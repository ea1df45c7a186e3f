import type { Drawing } from './drawing.ts';
import { isDirection, nodeInDirection } from './geometry.ts';

/** What tells which node the reader means: pointing, focus or a tap. */
export interface Choosing {
  /** Forgets what was tapped, pointed at or focused. */
  clear: () => void;
  remove: () => void;
}

/**
 * Calls `choose` with the node that the reader points at, focuses or taps, and with undefined when none is left.
 * Of all nodes one at a time is in the order of focus, and arrow keys go from node to node. A first tap on a
 * profile's node shows it, a second follows its link.
 */
export function addChoosing(
  drawing: Drawing,
  choose: (node: number | undefined) => void,
  show: (node: number) => void,
): Choosing {
  const { svg, nodes } = drawing;
  const listening = new AbortController();
  const { signal } = listening;
  let pointed: number | undefined;
  let held: number | undefined;
  let heldBefore: number | undefined;
  let stop = 0;
  const update = () => choose(pointed ?? held);
  const numberOf = (target: EventTarget | null) => {
    const element = target instanceof Element ? target.closest('.node') : null;
    const number = nodes.findIndex((node) => node.element === element);
    return number === -1 ? undefined : number;
  };
  const moveStop = (number: number) => {
    nodes[stop]?.element.setAttribute('tabindex', '-1');
    nodes[number]?.element.setAttribute('tabindex', '0');
    stop = number;
  };
  const kept = nodes.map(({ element }) => ({ element, role: element.getAttribute('role') }));
  nodes.forEach(({ element }) => {
    element.setAttribute('tabindex', '-1');
    if (!element.hasAttribute('href')) element.setAttribute('role', 'img');
  });
  moveStop(nodes.length > 1 ? 1 : 0);

  svg.addEventListener(
    'pointerover',
    (event) => {
      if (event.pointerType !== 'mouse') return;
      pointed = numberOf(event.target);
      update();
    },
    { signal },
  );
  svg.addEventListener(
    'pointerleave',
    () => {
      pointed = undefined;
      update();
    },
    { signal },
  );
  svg.addEventListener('pointerdown', () => (heldBefore = held), { signal, capture: true });
  svg.addEventListener(
    'focusin',
    (event) => {
      const number = numberOf(event.target);
      held = number;
      if (number !== undefined) {
        moveStop(number);
        show(number);
      }
      update();
    },
    { signal },
  );
  svg.addEventListener(
    'focusout',
    () => {
      held = undefined;
      update();
    },
    { signal },
  );
  svg.addEventListener(
    'click',
    (event) => {
      const number = numberOf(event.target);
      const byTouch =
        event instanceof PointerEvent && event.pointerType !== 'mouse' && event.pointerType !== '';
      if (byTouch && number !== undefined && heldBefore !== number) event.preventDefault();
      held = number;
      update();
    },
    { signal },
  );
  svg.addEventListener(
    'keydown',
    (event) => {
      const from = numberOf(event.target);
      if (from === undefined || !isDirection(event.key) || event.altKey || event.ctrlKey || event.metaKey)
        return;
      event.preventDefault();
      const next = nodeInDirection(nodes, from, event.key);
      if (next !== undefined) nodes[next]?.element.focus({ preventScroll: true });
    },
    { signal },
  );
  return {
    clear: () => {
      pointed = undefined;
      held = undefined;
      update();
    },
    remove: () => {
      listening.abort();
      for (const { element, role } of kept) {
        element.removeAttribute('tabindex');
        if (role === null) element.removeAttribute('role');
      }
    },
  };
}
