/** Shorter words differ from one another by a letter too often. */
const shortest = 5;

/** So long a word is another word less often when one letter is another. */
const longest = 8;

/**
 * Whether two words are spellings of one: singular and plural, -ise and -ize, "web-base" and "web-based", a letter
 * left out, doubled or swapped with the next. A letter in place of another makes another word (nitrite, nitrate), as
 * does another beginning (ethyl, methyl), and a number is no spelling of another.
 * @param isUnusual whether a word stands nowhere else: then it may be a long word with another consonant
 */
export function isSpellingOf(a: string, b: string, isUnusual: (word: string) => boolean): boolean {
  if (/\d/.test(a + b) || a.charAt(0) !== b.charAt(0)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= shortest - 1 && endings.has(long.slice(short.length)) && long.startsWith(short))
    return true;
  if (short.length < shortest) return false;
  const at = firstDifference(short, long);
  const [shortRest, longRest] = [short.slice(at), long.slice(at)];
  if (long.length === short.length + 1) return longRest.slice(1) === shortRest;
  if (long.length !== short.length) return false;
  const [one, other] = [shortRest.charAt(0), longRest.charAt(0)];
  if (shortRest.slice(1) !== longRest.slice(1)) {
    const isSwapped = one === longRest.charAt(1) && other === shortRest.charAt(1);
    return isSwapped && shortRest.slice(2) === longRest.slice(2);
  }
  if (`${one}${other}` === 'sz' || `${one}${other}` === 'zs') return true;
  return short.length >= longest && !/[aeiouy]/.test(one + other) && (isUnusual(a) || isUnusual(b));
}

const endings: ReadonlySet<string> = new Set(['s', 'es', 'd', 'ed']);

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}
