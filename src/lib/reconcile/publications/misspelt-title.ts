import { authorsAreEqual, workToAuthorKeys } from './author-likeness.ts';
import { judgeLikeTitle } from './judge-like-title.ts';
import type { MergeRule } from './merge-rule.ts';
import { isSlipOf, isSpellingOf } from './spelling.ts';
import { titledPairs, type Verdict } from './titled-pairs.ts';
import { formsToWords } from './title-forms.ts';
import type { WorkEntry } from './work-entry.ts';

/** So many words of a title may be spelt otherwise. */
const mostDifferent = 2;
/** A shorter title has too little left that agrees. */
const fewestWords = 4;
/** So many titles of these records have a word that is known. */
const fewestUses = 3;

/**
 * The titles differ in the spelling of a word or two ("modeling", a plural) or in a slip of the pen ("quering"); authors
 * and year are the same. What may be a slip may be another word too ("insulin", "inulin"): it is one when the titles of
 * these records know the one word well and the other not at all, and its own abstract does not have it; otherwise the
 * pair is a near miss. Found by the half of the title that is spelt alike.
 */
export const misspeltTitle: MergeRule = {
  name: 'misspelt-title',
  overridesIdentifiers: false,
  byTitle: true,
  doubtful: true,
  candidates(works) {
    const uses = new Map<string, number>();
    for (const { title } of works)
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
    word === theirs[place] ? [] : [[word, theirs[place] ?? '']],
  );
  if (different.length === 0 || different.length > mostDifferent) return undefined;
  const slips = different.filter(([one, other]) => !isSpellingOf(one, other));
  if (!slips.every(([one, other]) => isSlipOf(one, other))) return undefined;
  const verdict = judgeLikeTitle(a, b, 1);
  if (verdict !== true || slips.length === 0) return verdict;
  const isSlip = (word: string, work: WorkEntry, other: string): boolean =>
    lostLetters(work) ||
    (uses.get(word) === 1 && (uses.get(other) ?? 0) >= fewestUses && !abstractHas(work, word));
  const areSlips = slips.every(([one, other]) => isSlip(one, a, other) || isSlip(other, b, one));
  return areSlips && authorsAreEqual(a, b)
    ? true
    : `a word of the title (${slips.map((pair) => pair.join(', ')).join('; ')})`;
}

function abstractHas({ record }: WorkEntry, word: string): boolean {
  return record.abstract?.text.toLowerCase().includes(word) ?? false;
}

/** Whether the title has a mark inside a word, which stands for a letter that a source could not write. */
function lostLetters({ record }: WorkEntry): boolean {
  return /\p{L}[?\uFFFD]\p{L}/u.test(record.title?.text ?? '');
}
