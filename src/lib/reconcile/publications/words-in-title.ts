import { foldName } from '../../normalise/names/index.ts';
import type { WorkEntry } from './work-entry.ts';

/** Whether a word with a mark for letters that a source could not write ("W?rme", "Dal?:") may be another word. */
export function fitsLostLetters({ record }: WorkEntry, word: string, other: string): boolean {
  return [...(record.title?.text ?? '').matchAll(withMark)].some(([text]) => {
    const parts = text.split(mark).map((part) => foldName(part));
    return (
      parts.length <= mostLost + 1 &&
      parts.join('') === word &&
      new RegExp(`^${parts.join('[a-z]{1,2}')}$`).test(other)
    );
  });
}

/** A word that lost more letters is hardly itself. */
const mostLost = 3;
const shortestLookAlike = 4;

/** Whether two words differ in I for l alone, which look alike in print ("GlOSS", "GIOSS"); not "AI" and "Al". */
export function lookAlike(a: WorkEntry, word: string, b: WorkEntry, other: string): boolean {
  if (word.length < shortestLookAlike || word.replaceAll('i', 'l') !== other.replaceAll('i', 'l'))
    return false;
  const printed = ({ record }: WorkEntry, folded: string) =>
    (record.title?.text.match(/\p{L}+/gu) ?? [])
      .filter((each) => foldName(each) === folded)
      .map((each) => each.replaceAll(/[Il]/g, '|').toLowerCase());
  const theirs = new Set(printed(b, other));
  return printed(a, word).some((each) => theirs.has(each));
}

/**
 * Whether a word is written as a name: it begins with a capital, and most words do not, other than the first, in its
 * title.
 */
export function isNameInTitle({ record }: WorkEntry, word: string): boolean {
  const [, ...words] = record.title?.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((each) => each.length >= 4);
  const capitals = long.filter((each) => capital.test(each));
  return capitals.length * 2 < long.length && capitals.some((each) => foldName(each) === word);
}

const capital = /^\p{Lu}/u;
/** A question mark after a word and before a space is that. */
const mark = /[?\uFFFD]/;
const withMark = /(?:\p{L}+[?\uFFFD](?=[\p{L}:;,.)-]))+\p{L}*|[?\uFFFD]+\p{L}{2,}/gu;
