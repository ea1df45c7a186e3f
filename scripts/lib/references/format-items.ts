import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { createHash } from 'node:crypto';
import type { CslItem } from '../../../src/lib/format/csl-json/index.ts';
import type { ReferenceStyle } from './reference-style.ts';
import { sanitiseReference } from './sanitise-reference.ts';

/** What became of one item: its reference, or why there is none. */
export type FormattedItem = { html: string } | { problem: string };

/** What we use of citeproc's engine. */
interface Engine {
  updateItems: (ids: readonly string[]) => unknown;
  makeBibliography: () => unknown;
}

let given = 0;

/**
 * Formats each item by itself: no reference depends on what else is in the list, as a letter behind its year would.
 * @throws when the style itself cannot be used
 */
export function formatItems(
  { xml, locale }: Pick<ReferenceStyle, 'xml' | 'locale'>,
  items: readonly CslItem[],
): FormattedItem[] {
  // citation-js writes ids raw into its HTML and citeproc remembers them: each is new, and of letters and digits
  const numbered = items.map((item) => ({ ...item, id: `w${(given += 1)}` }));
  const engine = toEngine(xml, locale, numbered);
  return numbered.map(({ id }): FormattedItem => {
    try {
      engine.updateItems([id]);
      const html = sanitiseReference(toEntry(engine.makeBibliography()));
      return html === '' ? { problem: 'the style prints nothing of it' } : { html };
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  });
}

function toEngine(xml: string, locale: string, items: readonly CslItem[]): Engine {
  const config = plugins.config.get('@csl');
  const name = createHash('sha256').update(xml).digest('hex');
  if (!config.styles.has(name)) config.styles.add(name, xml);
  const engine: unknown = Reflect.apply(config.engine, undefined, [items, name, locale, 'html']);
  if (!isEngine(engine)) throw new Error('citation-js gave no engine');
  return engine;
}

function isEngine(value: unknown): value is Engine {
  return typeof value === 'object' && value !== null && 'updateItems' in value && 'makeBibliography' in value;
}

/** Of citeproc's pair of parameters and entries, the one entry. */
function toEntry(bibliography: unknown): string {
  if (!Array.isArray(bibliography)) throw new Error('the style has no bibliography');
  const pair: unknown[] = bibliography;
  const entries: unknown[] = Array.isArray(pair[1]) ? pair[1] : [];
  const [entry] = entries;
  return typeof entry === 'string' && !entry.includes('[CSL STYLE ERROR') ? entry : '';
}
