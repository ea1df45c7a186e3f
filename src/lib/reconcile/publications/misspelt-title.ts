import { workToAuthorKeys } from './author-likeness.ts';
import { judgeLikeTitle } from './judge-like-title.ts';
import type { MergeRule } from './merge-rule.ts';
import { isSpellingOf } from './spelling.ts';
import { titledPairs } from './titled-pairs.ts';
import { formsToWords } from './title-forms.ts';
import type { WorkEntry } from './work-entry.ts';

/** So many words of a title may be spelt otherwise. */
const mostDifferent = 2;
/** A shorter title has too little left that agrees. */
const fewestWords = 4;

/**
 * The titles differ in the spelling of a word or two ("modeling", "quering", a plural); authors and year are the
 * same. A number is never a matter of spelling. Found by the half of the title that is spelt alike.
 */
export const misspeltTitle: MergeRule = {
  name: 'misspelt-title',
  overridesIdentifiers: false,
  byTitle: true,
  doubtful: true,
  candidates(works) {
    const uses = new Map<string, number>();
    for (const { title } of works)
      for (const word of formsToWords(title)) uses.set(word, (uses.get(word) ?? 0) + 1);
    const isUnusual = (word: string) => uses.get(word) === 1;
    return titledPairs(works, halves, workToAuthorKeys, (a, b) =>
      areSpellings(formsToWords(a.title), formsToWords(b.title), isUnusual)
        ? judgeLikeTitle(a, b, 1)
        : undefined,
    );
  },
};

function halves({ title }: WorkEntry): string[] {
  const words = title.key === undefined ? [] : formsToWords(title);
  if (words.length < fewestWords) return [];
  const middle = Math.floor(words.length / 2);
  return [`${words.slice(0, middle).join(' ')} …`, `… ${words.slice(-middle).join(' ')}`];
}

function areSpellings(
  mine: readonly string[],
  theirs: readonly string[],
  isUnusual: (word: string) => boolean,
): boolean {
  if (mine.length !== theirs.length) return false;
  const different = mine.flatMap((word, place) =>
    word === theirs[place] ? [] : [[word, theirs[place] ?? '']],
  );
  return (
    different.length > 0 &&
    different.length <= mostDifferent &&
    different.every(([one = '', other = '']) => isSpellingOf(one, other, isUnusual))
  );
}
