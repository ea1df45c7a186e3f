import { toObject, toText, type JsonObject } from '../json/read.ts';
import type { Report } from './record-context.ts';

/** More words than any abstract has; OpenAlex sometimes indexes a whole paper. */
const mostWords = 20_000;

/**
 * The text of an `abstract_inverted_index` ("Work object"): an object, or JSON text of one, or, as in exports made
 * from Microsoft Academic Graph, wrapped in `InvertedIndex`.
 */
export function indexToText(value: unknown, report: Report): string | undefined {
  const index = toIndex(value);
  return index === undefined ? undefined : invertedIndexToText(index, report);
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

/** The text without the heading that Crossref's abstracts begin with, unless the word may belong to the text. */
export function withoutHeading(text: string, title: string | undefined): string {
  if (title !== undefined && /\babstract/i.test(title)) return text;
  return text.replace(/^(?:Abstract|ABSTRACT)[\s:.]+(?=\p{Lu})/u, '');
}
