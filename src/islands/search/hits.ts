import { element } from './element.ts';
import type { Hit } from './engine.ts';
import { excerptAround, markWords } from './marks.ts';

/** One result as a list item: a link, what tells it from others, and where in the abstract the words stand. */
export function hitToItem(hit: Hit, query: string): HTMLLIElement {
  const excerpt = excerptAround(hit.abstract, query);
  return element('li', { class: 'search-hit' }, [
    element('a', { href: hit.path }, marked(hit.title, query)),
    element('p', { class: 'search-subtitle' }, marked(hit.subtitle, query)),
    ...(excerpt === undefined ? [] : [element('p', { class: 'search-excerpt' }, marked(excerpt, query))]),
  ]);
}

/**
 * Arrow keys go from the field through the results and back: the links themselves get the focus, so Enter follows
 * them as anywhere.
 */
export function moveByArrow(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
  const links = [...list.querySelectorAll('a')];
  const position = links.findIndex((link) => link === document.activeElement);
  if (position === -1 && (document.activeElement !== input || event.key === 'ArrowUp')) return;
  const next = links[position + (event.key === 'ArrowDown' ? 1 : -1)];
  event.preventDefault();
  if (next !== undefined) next.focus();
  else if (event.key === 'ArrowUp') input.focus();
}

function marked(text: string, query: string): (Node | string)[] {
  return markWords(text, query).map((segment) =>
    segment.marked ? element('mark', {}, [segment.text]) : segment.text,
  );
}
