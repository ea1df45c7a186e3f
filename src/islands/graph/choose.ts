import type { Drawing } from './drawing.ts';

export interface Choosing {
  /** Forgets what was pointed at, focused or tapped. */
  clear: () => void;
  remove: () => void;
}

/**
 * Calls `choose` with the node that the reader points at, focuses or taps, and with undefined when none is left.
 * A first tap on the node of a profile shows it, a second follows its link.
 */
export function addChoosing(drawing: Drawing, choose: (node: number | undefined) => void): Choosing {
  const { svg, nodes } = drawing;
  const listening = new AbortController();
  const { signal } = listening;
  let pointed: number | undefined;
  let held: number | undefined;
  let heldAtPress: number | undefined;
  const set = (next: { pointed?: number | undefined; held?: number | undefined }) => {
    if ('pointed' in next) pointed = next.pointed;
    if ('held' in next) held = next.held;
    choose(pointed ?? held);
  };
  const numberOf = (target: EventTarget | null): number | undefined => {
    const element = target instanceof Element ? target.closest('.node') : null;
    const number = nodes.findIndex((node) => node.element === element);
    return number === -1 ? undefined : number;
  };
  const onPointer = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') set({ pointed: numberOf(event.target) });
  };
  const onClick = (event: MouseEvent) => {
    const number = numberOf(event.target);
    const isTap = event instanceof PointerEvent && ['touch', 'pen'].includes(event.pointerType);
    if (isTap && number !== undefined && number !== heldAtPress) event.preventDefault();
    set({ held: number });
  };
  svg.addEventListener('pointerover', onPointer, { signal });
  svg.addEventListener('pointerleave', () => set({ pointed: undefined }), { signal });
  svg.addEventListener('pointerdown', () => (heldAtPress = held), { signal, capture: true });
  svg.addEventListener('click', onClick, { signal });
  svg.addEventListener('focusin', ({ target }) => set({ held: numberOf(target) }), { signal });
  svg.addEventListener('focusout', () => set({ held: undefined }), { signal });
  return {
    clear: () => set({ pointed: undefined, held: undefined }),
    remove: () => listening.abort(),
  };
}
