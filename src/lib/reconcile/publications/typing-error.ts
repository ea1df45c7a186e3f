import englishWords from 'an-array-of-english-words' with { type: 'json' };
import { englishFunctionWords, functionWords } from '../../normalise/function-words.ts';
import { firstDifference, isOneEditFrom, isOneLetterInPlace, isSlipOf } from './spelling.ts';

/**
 * Which of two words is a typing error for the other: the one that is no English word, where the other is one and an
 * edit away ("asociation", "association"). None is where both are words ("trust", "crust") or neither is ("Gangam",
 * "Sangam"), or where the letter tells words apart of which a dictionary has not all ("hexanal", "hexanol").
 * @param isWord whether a word that is in no dictionary is one nonetheless, of which another is a slip
 */
export function findTypingError(a: string, b: string, isWord: (word: string) => boolean): string | undefined {
  if (!isOneEditFrom(a, b) || tellsApart(a, b)) return undefined;
  const [mine, theirs] = [isEnglish(a), isEnglish(b)];
  if (mine !== theirs) return mine ? b : a;
  if (mine || !isSlipOf(a, b) || isWord(a) === isWord(b)) return undefined;
  return isWord(a) ? b : a;
}

/**
 * Whether words are of an English text, of which half at least are English and none is an article or a preposition of
 * another language: of other languages a dictionary of English says nothing.
 */
export function areEnglish(words: readonly string[]): boolean {
  // A single letter is one of "e-commerce" too.
  const isForeign = (word: string) =>
    word.length > 1 && functionWords.has(word) && !englishFunctionWords.has(word);
  if (words.some(isForeign)) return false;
  const telling = words.filter((word) => !functionWords.has(word) && !/\d/.test(word));
  return telling.length > 0 && telling.filter(isEnglish).length * 2 >= telling.length;
}

let known: ReadonlySet<string> | undefined;

/** A large set, made when it is first needed: most inputs never need it. */
function isEnglish(word: string): boolean {
  known ??= new Set(englishWords);
  return known.has(word);
}

/** A vowel for a vowel ("hexanal", "hexanol"; "alpina", "alpine"), or another beginning or ending of one stem. */
function tellsApart(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  if (isOneLetterInPlace(a, b) && vowel.test(a.charAt(at)) && vowel.test(b.charAt(at))) return true;
  const [mine, theirs] = [a.replace(/s$/, ''), b.replace(/s$/, '')];
  return (
    differInBeginning(a, b) ||
    differInEnding(a, b) ||
    (mine !== a && theirs !== b && differInEnding(mine, theirs))
  );
}

const vowel = /[aeiouy]/;
const beginnings =
  'ante anti ecto endo exo extra hyper hypo infra inter intra intro macro meso meta micro mono para per peri post pre pro sub supra'.split(
    ' ',
  );
/** Of chemicals and enzymes, of Latin forms, of people and what they hold. */
const endings =
  'al am an ane as ase ate en ene ia ic ide il ile in ine is ism ist ite ol ole on one ose um us yl yne'.split(
    ' ',
  );

function differInBeginning(a: string, b: string): boolean {
  const stems = (word: string) =>
    beginnings.filter((part) => word.startsWith(part)).map((part) => word.slice(part.length));
  const theirs = new Set(stems(b));
  return stems(a).some((stem) => theirs.has(stem));
}

function differInEnding(a: string, b: string): boolean {
  const stems = (word: string) =>
    endings.filter((part) => word.endsWith(part)).map((part) => word.slice(0, -part.length));
  const theirs = new Set(stems(b));
  return stems(a).some((stem) => theirs.has(stem));
}
