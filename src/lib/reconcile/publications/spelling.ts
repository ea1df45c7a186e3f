/** Shorter words differ from one another by a letter too often. */
const shortest = 5;
/** What is longer is no word that has two spellings. */
const longest = 40;

/**
 * Whether two words are written forms of one: singular and plural, "base" and "based", British and American. All of
 * them leave the word what it is. A number is no spelling of another.
 */
export function isSpellingOf(a: string, b: string): boolean {
  if (/\d/.test(a + b)) return false;
  const [short = '', long = ''] = [toAmerican(a), toAmerican(b)].sort(
    (one, other) => one.length - other.length,
  );
  if (short === long) return true;
  return short.length >= shortest - 1 && long.startsWith(short) && endings.has(long.slice(short.length));
}

/**
 * Whether one word may be a slip of the pen for the other: a letter left out, or swapped with the next. So may two
 * words be that mean different things ("insulin", "inulin"; "causal", "casual"): who asks has to know more.
 */
export function isSlipOf(a: string, b: string): boolean {
  return isOneEditFrom(a, b) && !isOneLetterInPlace(a, b);
}

/**
 * Whether the words differ by a letter left out, a letter in place of another, or two swapped. The first letter is
 * seldom mistyped, and another first letter makes another word ("ethyl", "methyl").
 */
export function isOneEditFrom(a: string, b: string): boolean {
  if (/\d/.test(a + b) || a === b || a.charAt(0) !== b.charAt(0)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortest) return false;
  const at = firstDifference(short, long);
  const [shortRest, longRest] = [short.slice(at), long.slice(at)];
  if (long.length === short.length + 1) return longRest.slice(1) === shortRest;
  if (long.length !== short.length) return false;
  const isSwapped = shortRest.charAt(0) === longRest.charAt(1) && shortRest.charAt(1) === longRest.charAt(0);
  return isOneLetterInPlace(a, b) || (isSwapped && shortRest.slice(2) === longRest.slice(2));
}

/** Whether one letter stands in place of another, and nothing else differs. */
export function isOneLetterInPlace(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return a.length === b.length && a.slice(at + 1) === b.slice(at + 1);
}

/** Where two words begin to differ. */
export function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

const endings: ReadonlySet<string> = new Set(['s', 'es', 'd', 'ed']);

/** British forms and the American ones, where no two other words differ so: not "scouring", "scoring". */
const british: readonly [RegExp, string][] = [
  [/[ao]e/g, 'e'],
  [/(?<=[aeiouy][a-z]*)our(?=(?:s|ed|ings?|ful|less|able|ites?|al|ally|ists?|ers?)?$)/, 'or'],
  [/(?<=[^aeiou])re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=.{3}[iy])s(?=(?:e|es|ed|ers?|ing|ations?|able|ability)$)/, 'z'],
  [/(?<=en)c(?=e[sd]?$)/, 's'],
  [/(?<=[aeiouy][^aeiouy]+[aeiouy])ll(?=(?:ed|ers?|ings?|ors?|ations?|able|ists?)$)/, 'l'],
  [/(?<=enrol|fulfil|instal|distil|skil)l(?=ments?|ful|fully|s?$)/, ''],
  [/(?<=program)me(?=s?$)/, ''],
  [/sulph/, 'sulf'],
  [/aluminium/, 'aluminum'],
  [/mould/, 'mold'],
  [/plough/, 'plow'],
  [/judgement/, 'judgment'],
  [/^ageing/, 'aging'],
];

function toAmerican(word: string): string {
  return word.length < shortest || word.length > longest
    ? word
    : british.reduce((text, [form, american]) => text.replace(form, american), word);
}
