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
  const texts = Object.keys(index);
  const places = Object.values(index).map((place): readonly unknown[] =>
    Array.isArray(place) ? place : [place],
  );
  // An array that is filled from the start stays fast to write to in any order.
  const words = new Array<string>(toLength(places)).fill('');
  let dropped = 0;
  for (let at = 0; at < texts.length; at += 1) {
    const word = texts[at] ?? '';
    for (const position of places[at] ?? []) {
      if (!isPosition(position)) dropped += 1;
      else if (words[position] === '') words[position] = word;
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
  return toText(words.filter((word) => word !== '').join(' '));
}

function toLength(places: readonly (readonly unknown[])[]): number {
  let length = 0;
  for (const positions of places) {
    for (const position of positions) if (isPosition(position) && position >= length) length = position + 1;
  }
  return length;
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < mostWords;
}

/** The text without the heading that Crossref's abstracts begin with, unless the word may belong to the text. */
export function withoutHeading(text: string, title: string | undefined): string {
  if (title !== undefined && /\babstract/i.test(title)) return text;
  return text.replace(/^(?:Abstract|ABSTRACT)[\s:.]+(?=\p{Lu})/u, '');
}
