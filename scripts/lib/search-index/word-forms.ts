import { foldName } from '../../../src/lib/normalise/names/index.ts';

/**
 * Other spellings under which a text must be found. Pagefind itself finds a letter by its base letter (ü by u), but
 * not ß by ss, ł by l, ü by ue, or one script by another.
 */
export function otherSpellings(text: string): string[] {
  const known = withoutAccents(text);
  const spellings = new Set<string>();
  for (const word of text.split(/[\s,;()]+/)) {
    if (!/[^\p{ASCII}\p{P}]/u.test(word)) continue;
    for (const spelling of [foldName(word), foldName(expandUmlauts(word))]) {
      if (spelling !== '' && spelling !== withoutAccents(word)) spellings.add(spelling);
    }
  }
  return [...spellings].filter((spelling) => !known.split(/\s+/).includes(spelling));
}

/**
 * Every end of a text without spaces that begins with a word: 深層学習 → 学習. The search finds words by their
 * beginning, so what stands inside such a run must begin somewhere.
 */
export function wordsInsideRuns(text: string): string[] {
  const runs = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}|[\p{Script=Thai}]{2,}/gu,
  );
  return (runs ?? []).flatMap((run) => {
    const starts = [...segmenter.segment(run)].map(({ index }) => index);
    return starts.filter((start) => start > 0).map((start) => run.slice(start));
  });
}

// The locale does not matter for these scripts, which are cut by dictionary; it is named so that no machine's is used.
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** ä → ae, ö → oe, ü → ue, å → aa, ø → oe, as German and Scandinavian names are spelled without their letters. */
export function expandUmlauts(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[äöüåøÄÖÜÅØ]/g, (letter) => expansions[letter.toLowerCase()] ?? letter);
}

const expansions: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
