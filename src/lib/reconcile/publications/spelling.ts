/** Shorter words differ from one another by a letter too often. */
const shortest = 5;

/**
 * Whether two words are written forms of one: singular and plural, "-ise" and "-ize", "base" and "based", a letter
 * doubled. All of them leave the word what it is. A number is no spelling of another.
 */
export function isSpellingOf(a: string, b: string): boolean {
  if (/\d/.test(a + b) || a.charAt(0) !== b.charAt(0)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= shortest - 1 && endings.has(long.slice(short.length)) && long.startsWith(short))
    return true;
  if (short.length < shortest) return false;
  const at = firstDifference(short, long);
  const [shortRest, longRest] = [short.slice(at), long.slice(at)];
  if (long.length === short.length + 1)
    return longRest.slice(1) === shortRest && longRest.charAt(0) === long.charAt(at - 1);
  return (
    long.length === short.length &&
    /^(?:sz|zs)$/.test(shortRest.charAt(0) + longRest.charAt(0)) &&
    shortRest.slice(1) === longRest.slice(1)
  );
}

/**
 * Whether one word may be a slip of the pen for the other: a letter left out, or swapped with the next. So may two
 * words be that mean different things ("insulin", "inulin"; "causal", "casual"): who asks has to know more. A letter in
 * place of another ("nitrite", "nitrate"; "fluorine", "fluoride") and another beginning never are a slip.
 */
export function isSlipOf(a: string, b: string): boolean {
  if (/\d/.test(a + b) || a.charAt(0) !== b.charAt(0)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortest || short === long) return false;
  const at = firstDifference(short, long);
  const [shortRest, longRest] = [short.slice(at), long.slice(at)];
  if (long.length === short.length + 1) return longRest.slice(1) === shortRest;
  const isSwapped = shortRest.charAt(0) === longRest.charAt(1) && shortRest.charAt(1) === longRest.charAt(0);
  return long.length === short.length && isSwapped && shortRest.slice(2) === longRest.slice(2);
}

const endings: ReadonlySet<string> = new Set(['s', 'es', 'd', 'ed']);

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}
