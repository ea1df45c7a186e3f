import { foldName } from '../../normalise/names/index.ts';
import { workToAuthorKeys } from './author-likeness.ts';
import { authorsMatchButOne } from './authors-match.ts';
import { judgeLikeTitle, sharesKindAndPlace } from './judge-like-title.ts';
import { fitsLostLetters, isNameInTitle, lookAlike } from './words-in-title.ts';
import type { MergeRule } from './merge-rule.ts';
import { isOneEditFrom, isSpellingOf } from './spelling.ts';
import { titledPairs, type Verdict } from './titled-pairs.ts';
import { formsToWords, ordinalToWord } from './title-forms.ts';
import { areEnglish, findTypingError } from './typing-error.ts';
import type { WorkEntry } from './work-entry.ts';

/** So many words of a title may be spelt otherwise. */
const mostDifferent = 2;
/** A shorter title has too little left that agrees. */
const fewestWords = 4;
/** So many titles of these records have a word that is one although no dictionary has it. */
const fewestUses = 3;

/**
 * The titles differ in the spelling of a word or two ("modeling", a plural), or in a typing error, and nothing else
 * does: authors and year are the same. A typing error is a word that no dictionary of English has, an edit away from one
 * that it has, or that other titles here have, in an English title. It stands in no other title of these records and not
 * in its own abstract, and is no name. So is a mark for a letter that a source could not write, or I for l. Any other word an edit away may be another word
 * ("insulin", "inulin"): a near miss. Found by the half of the title that is spelt alike.
 */
export const misspeltTitle: MergeRule = {
  name: 'misspelt-title',
  overridesIdentifiers: false,
  byTitle: true,
  doubtful: true,
  candidates(works) {
    const uses = new Map<string, number>();
    for (const title of new Map(works.map((work) => [work.title.text, work.title])).values())
      for (const word of new Set(formsToWords(title))) uses.set(word, (uses.get(word) ?? 0) + 1);
    return titledPairs(works, halves, workToAuthorKeys, (a, b) => judge(a, b, uses));
  },
};

function halves({ title }: WorkEntry): string[] {
  const words = title.key === undefined ? [] : formsToWords(title);
  if (words.length < fewestWords) return [];
  const middle = Math.floor(words.length / 2);
  return [`${words.slice(0, middle).join(' ')} …`, `… ${words.slice(-middle).join(' ')}`];
}

function judge(a: WorkEntry, b: WorkEntry, uses: ReadonlyMap<string, number>): Verdict {
  const [mine, theirs] = [formsToWords(a.title), formsToWords(b.title)];
  if (mine.length !== theirs.length) return undefined;
  const different = mine.flatMap((word, place): [string, string][] =>
    word === theirs[place] ? [] : [[ordinalToWord(word), ordinalToWord(theirs[place] ?? '')]],
  );
  if (different.length === 0 || different.length > mostDifferent) return undefined;
  if (different.every(([one, other]) => isSpellingOf(one, other))) return judgeLikeTitle(a, b, 1);
  const [[one, other] = ['', ''], ...more] = different;
  if (more.length > 0) return undefined;
  const isUnreadable =
    fitsLostLetters(a, one, other) || fitsLostLetters(b, other, one) || lookAlike(a, one, b, other);
  if (!isUnreadable && !isOneEditFrom(one, other)) return undefined;
  if (!sharesKindAndPlace(a, b)) return undefined;
  if (authorsMatchButOne(a, b)) {
    if (isUnreadable) return true;
    const error = findTypingError(one, other, (word) => (uses.get(word) ?? 0) >= fewestUses);
    const others = foldName(a.record.title?.text ?? '')
      .split(' ')
      .filter((word) => word !== one);
    if (error !== undefined && areEnglish(others) && isUnheardOf(error, error === one ? a : b, uses))
      return true;
  }
  return judgeLikeTitle(a, b, 1) === true ? `a word of the title (${one}, ${other})` : undefined;
}

function isUnheardOf(word: string, work: WorkEntry, uses: ReadonlyMap<string, number>): boolean {
  const abstract = foldName(work.record.abstract?.text ?? '');
  return uses.get(word) === 1 && !abstract.includes(word) && !isNameInTitle(work, word);
}
