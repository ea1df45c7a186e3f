import { foldName, isInitialsOnly } from '../../normalise/names/index.ts';

/**
 * What the given names of two bylines of one surname say: `equal`, written out; `compatible`, where one has initials or
 * fewer names; `unsure`, where other names begin with the same letter ("Mike", "Michael"; "Wei", "Wen") or a further
 * initial differs; `other`.
 */
export type GivenLikeness = 'equal' | 'compatible' | 'unsure' | 'other';

/** The given names as words in lower case without accents, initials one by one. */
export function givenToWords(given: string | undefined): readonly string[] {
  const folded = foldName(given ?? '');
  if (folded === '') return [];
  return given !== undefined && isInitialsOnly(given) ? [...folded.replaceAll(' ', '')] : folded.split(' ');
}

/** Compares what {@link givenToWords} made. A byline without given names is compatible with any. */
export function compareGivenNames(a: readonly string[], b: readonly string[]): GivenLikeness {
  if (a.length === 0 || b.length === 0) return 'compatible';
  if (a.join('') === b.join('')) return a.some(({ length }) => length > 1) ? 'equal' : 'compatible';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (areIn(short, long) && (!areInitials(short) || startsAlike(short, long))) return 'compatible';
  return startsAlike(short, long) ? 'unsure' : 'other';
}

/** So long a beginning of a name stands for it: "Don", "Donald". */
const shortestShortForm = 3;

function areIn(short: readonly string[], long: readonly string[]): boolean {
  const left = [...long];
  return short.every((word) => {
    const at = left.findIndex((other) => isFormOf(word, other) || isFormOf(other, word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isFormOf(form: string, name: string): boolean {
  return name.startsWith(form) && (form === name || form.length === 1 || form.length >= shortestShortForm);
}

function areInitials(words: readonly string[]): boolean {
  return words.every(({ length }) => length === 1);
}

function startsAlike([one = '']: readonly string[], [other = '']: readonly string[]): boolean {
  return one.charAt(0) === other.charAt(0);
}
