import type { HiddenName } from '../../../model/hidden-name.ts';
import {
  type NameWord,
  textToNameWords,
  toComparable,
  toNameSpelling,
} from '../../../normalise/names/index.ts';

/** Where a hidden name stands in a text, and whether its given name is spelled out there. */
export interface HiddenSpan {
  start: number;
  end: number;
  form: 'full' | 'initials';
}

/** As many middle names may stand between given name and surname. */
const mostBetween = 2;
/** As many characters may stand between the two where something names them, as in CSL-JSON, COinS or JSON-LD. */
const mostCharactersBetween = 40;
/** What stands between the two there. */
const fieldNames: ReadonlySet<string> = new Set(
  ['family', 'given', 'name', 'familyName', 'givenName', 'first', 'last', 'firstName', 'lastName']
    .concat(['rft', 'au', 'aulast', 'aufirst', 'non', 'dropping', 'particle', 'amp', 'quot'])
    .map(toNameSpelling),
);

/**
 * Finds a name in a text in every spelling: given name first or surname first, with middle names and initials, with
 * or without accents and hyphens, in capitals, transliterated, written as one word, as in an address or a file's name;
 * and with an initial for the given name.
 */
export function findHiddenName(text: string, name: HiddenName): HiddenSpan[] {
  const { characters } = name;
  if (characters !== undefined && characters.length > 1) {
    const found = text.matchAll(new RegExp([...characters].join('\\s*'), 'gu'));
    const spans = [...found].map(({ 0: match, index }) => full(index, index + match.length));
    if (spans.length > 0) return spans;
  }
  const { family } = name;
  if (family.length === 0 || !toComparable(text).includes(family[0] ?? '')) return [];
  const words = textToNameWords(text);
  return words.flatMap((_, at) => findAt(text, words, at, name) ?? []);
}

function findAt(
  text: string,
  words: readonly NameWord[],
  at: number,
  name: HiddenName,
): HiddenSpan | undefined {
  const { family, given } = name;
  const word = words[at];
  if (word === undefined) return undefined;
  const oneWord = findInWord(word, name);
  if (oneWord !== undefined) return oneWord;
  const end = familyEnd(words, at, family);
  const last = words[end - 1];
  if (end === at || last === undefined) return undefined;
  if (given.length === 0) return full(word.start, last.end);
  return before(text, words, at, last.end, name) ?? after(text, words, at, end, name);
}

/** `dorotheaquistgaard`, `QuistgaardDorothea`, `dquistgaard` */
function findInWord({ text, start, end }: NameWord, { family, given }: HiddenName) {
  if (given.length === 0) return undefined;
  const [surname, first] = [family.join(''), given[0] ?? ''];
  if (first.length > 1) {
    const wholes = [first, given.join('')].flatMap((one) => [one + surname, surname + one]);
    if (wholes.some((whole) => text.includes(whole))) return full(start, end);
  }
  const initial = first.charAt(0);
  const isLogin = text === initial + surname || text === surname + initial;
  return isLogin ? { start, end, form: 'initials' as const } : undefined;
}

/** The place behind the surname that begins at a word, else that word's. */
function familyEnd(words: readonly NameWord[], at: number, family: readonly string[]): number {
  if (words[at]?.text === family.join('')) return at + 1;
  return family.every((part, offset) => words[at + offset]?.text === part) ? at + family.length : at;
}

/** Whether a word is the first given name, or all of them in one. */
function isGiven(word: NameWord | undefined, given: readonly string[]): boolean {
  const [first = ''] = given;
  return word !== undefined && first.length > 1 && (word.text === first || word.text === given.join(''));
}

function isInitialOf(word: NameWord | undefined, given: readonly string[]): boolean {
  return word !== undefined && word.initials && word.text.charAt(0) === given[0]?.charAt(0);
}

/** `Dorothea M. Quistgaard`, `D. M. Quistgaard` */
function before(
  text: string,
  words: readonly NameWord[],
  at: number,
  end: number,
  { given }: HiddenName,
): HiddenSpan | undefined {
  let initials: HiddenSpan | undefined;
  for (let place = at - 1, between = 0; place >= 0; place -= 1, between += 1) {
    const [word, next] = [words[place], words[place + 1]];
    if (word === undefined || next === undefined) break;
    if (isGiven(word, given) && joins(text, [word, ...words.slice(place + 1, at + 1)]))
      return full(word.start, end);
    if (between > mostBetween + fieldNames.size) break;
    const only = words.slice(place + 1, at).every((one) => one.initials);
    if (isInitialOf(word, given) && only && isNear(text, word, next))
      initials = { start: word.start, end, form: 'initials' };
    if (next.start - word.end > mostCharactersBetween) break;
  }
  return initials;
}

/** `Quistgaard, Dorothea`, `Quistgaard, D. M.`, `Quistgaard DM`; not `Per Quistgaard, D. Holm`. */
function after(
  text: string,
  words: readonly NameWord[],
  at: number,
  end: number,
  { given }: HiddenName,
): HiddenSpan | undefined {
  const [first, last] = [words[at], words[end - 1]];
  if (first === undefined || last === undefined) return undefined;
  for (let place = end; place <= end + fieldNames.size; place += 1) {
    const word = words[place];
    if (word === undefined || word.start - last.end > mostCharactersBetween) break;
    const between = words.slice(end, place);
    const isClose = between.every((one) => one.initials || fieldNames.has(one.text));
    if (isGiven(word, given) && isClose && joins(text, [last, ...between, word]))
      return full(first.start, word.end);
  }
  const initial = words[end];
  if (initial === undefined || !isInitialOf(initial, given) || !isNear(text, last, initial)) return undefined;
  let next = end + 1;
  while (words[next]?.initials === true) next += 1;
  const following = words[next];
  const isOther =
    following?.capitalised === true && /^\.?\s+$/.test(text.slice(initial.end, following.start));
  return isOther ? undefined : { start: first.start, end: initial.end, form: 'initials' };
}

/** Whether what stands between the first and the last word are middle names, initials or the names of fields. */
function joins(text: string, words: readonly NameWord[]): boolean {
  const [start, end] = [words[0]?.end ?? 0, words.at(-1)?.start ?? 0];
  const between = words.slice(1, -1);
  if (end - start > mostCharactersBetween) return false;
  if (between.length === 0 || between.some(({ text: word }) => fieldNames.has(word))) return true;
  return between.length <= mostBetween && /^,?[\s.\-_'’\p{L}\p{M}]*$/u.test(text.slice(start, end));
}

/** Nothing but a few signs stands between two words. */
function isNear(text: string, word: NameWord, next: NameWord): boolean {
  const between = text.slice(word.end, next.start);
  return between.length <= 4 && !/[\n;]/.test(between);
}

function full(start: number, end: number): HiddenSpan {
  return { start, end, form: 'full' };
}
