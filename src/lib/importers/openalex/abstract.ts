import { toObject, toText, type JsonObject } from '../json/read.ts';
import { withoutPageChrome } from '../mapping/page-chrome.ts';
import type { Report } from './record-context.ts';

/** More words than any abstract has; OpenAlex sometimes indexes a whole paper. */
const mostWords = 20_000;

/**
 * The abstract's text, rebuilt from `abstract_inverted_index` ("Work object"): an object, or JSON text of one, or,
 * as in exports made from Microsoft Academic Graph, wrapped in `InvertedIndex`. Some exports hold `abstract` as text.
 */
export function workToAbstractText(
  work: JsonObject,
  title: string | undefined,
  report: Report,
): string | undefined {
  const index = toIndex(work['abstract_inverted_index']) ?? toIndex(work['abstract_inverted_index_v3']);
  const text = index === undefined ? toText(work['abstract']) : invertedIndexToText(index, report);
  if (text === undefined) return undefined;
  const { text: kept, problem } = withoutPageChrome(text);
  if (problem !== undefined) report(problem);
  return kept === undefined ? undefined : withoutHeading(kept, title);
}

function toIndex(value: unknown): JsonObject | undefined {
  const parsed = typeof value === 'string' ? parse(value) : value;
  const object = toObject(parsed);
  return toObject(object?.['InvertedIndex']) ?? object;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Words in the order of their positions; a gap closes, of two words at one place the first stays. */
function invertedIndexToText(index: JsonObject, report: Report): string | undefined {
  const words: string[] = [];
  let dropped = 0;
  for (const word of Object.keys(index)) {
    const positions = index[word];
    for (const position of Array.isArray(positions) ? positions : [positions]) {
      if (isPosition(position)) words[position] ??= word;
      else dropped++;
    }
  }
  if (dropped > 0) {
    report({
      code: 'abstract-positions',
      severity: 'warning',
      message: 'Words of the abstract stand at impossible positions and were left out',
      value: String(dropped),
    });
  }
  // filter() skips the holes that gaps leave.
  return toText(words.filter(() => true).join(' '));
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < mostWords;
}

/** The heading that Crossref's abstracts begin with, unless the word may belong to the text. */
function withoutHeading(text: string, title: string | undefined): string {
  if (title !== undefined && /\babstract/i.test(title)) return text;
  return text.replace(/^(?:Abstract|ABSTRACT)[\s:.]+(?=\p{Lu})/u, '');
}
