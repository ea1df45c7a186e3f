import type { CslItem } from '../../../src/lib/format/csl-json/index.ts';
import { type FormattedItem, formatItems } from './format-items.ts';
import type { ReferenceStyle } from './reference-style.ts';

/** What a worker is handed: a style and as many items as keep it busy for a moment. */
export interface ReferenceTask {
  style: Pick<ReferenceStyle, 'xml' | 'locale'>;
  items: readonly CslItem[];
}

/** Runs in a worker thread. */
export default function formatTask({ style, items }: ReferenceTask): FormattedItem[] {
  return formatItems(style, items);
}
