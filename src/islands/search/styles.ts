import address from './search.css?url';
import { element } from './element.ts';

/** Adds the search's style sheet, which pages do without until somebody searches. Never fails: unstyled it still works. */
export function loadStyles(): Promise<void> {
  return new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href: address });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
