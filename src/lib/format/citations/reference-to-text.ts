import { nodesToText } from '../../normalise/markup/node.ts';
import { parseMarkup } from '../../normalise/markup/parse-markup.ts';

/** A formatted reference as plain text, for copying. */
export function referenceToText(html: string): string {
  return nodesToText(parseMarkup(html)).replaceAll(/\s+/g, ' ').trim();
}
