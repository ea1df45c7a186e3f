import { hasMathSpan } from './math-spans.ts';
import { hasJatsTags, hasTags } from './tags.ts';

export type MarkupKind = 'plain' | 'html' | 'jats' | 'tex';

const texCommand =
  /\\(?:["'`^~=.][{\s]?\\?[a-zA-Z]|[a-zA-Z]+\{|[uvHcdbkr]\s?\{|(?:ss|o|O|l|L|ae|AE|oe|OE|aa|AA|i)(?![a-zA-Z])|[&%_#$])/;

/**
 * Whether a value is plain text or markup, decided once and before anything is parsed, because a sanitiser
 * would eat `x<y` from plain text. Plain text may hold `<`, `>` and dollar signs.
 */
export function markupKind(text: string): MarkupKind {
  if (hasTags(text)) return hasJatsTags(text) ? 'jats' : 'html';
  return hasMathSpan(text) || texCommand.test(text) ? 'tex' : 'plain';
}
