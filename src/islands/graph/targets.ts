import type { Drawing } from './drawing.ts';

/** Widens by an unseen ring what of each node a finger can hit; its width is in graph.css. */
export function addTargets({ nodes }: Drawing): { remove: () => void } {
  const rings = nodes.map(({ element, r }) => {
    const ring = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    ring.setAttribute('class', 'target');
    ring.setAttribute('r', String(r));
    element.append(ring);
    return ring;
  });
  return {
    remove: () => {
      for (const ring of rings) ring.remove();
    },
  };
}
