import { authorsAreEqual, workToAuthorKeys } from './author-likeness.ts';
import { judgeLikeTitle } from './judge-like-title.ts';
import type { MergeRule } from './merge-rule.ts';
import { titledPairs, type Verdict } from './titled-pairs.ts';
import { compareVenues } from './venue-likeness.ts';
import type { WorkEntry } from './work-entry.ts';

/**
 * One title is the other without its subtitle, or without the name of a part of a journal ("Foreword", "Book Review");
 * authors and year are the same, for a part of a journal the journal too. Where the authors have works with other
 * subtitles in that year, nothing tells which one it is.
 */
export const titleWithoutSubtitle: MergeRule = {
  name: 'title-without-subtitle',
  overridesIdentifiers: false,
  byTitle: true,
  doubtful: true,
  *candidates(works) {
    const partial = new Set(works.flatMap(({ title }) => [...title.mainKeys, ...title.partKeys]));
    const keysOf = ({ title: { key, mainKeys, partKeys } }: WorkEntry) =>
      key !== undefined && partial.has(key) ? [key, ...mainKeys, ...partKeys] : [...mainKeys, ...partKeys];
    const subtitled = findSubtitled(works);
    const isAmbiguous = (short: WorkEntry) =>
      namesOf(short, short.title.key).some((name) => subtitled.get(name) === 'several');
    yield* titledPairs(works, keysOf, workToAuthorKeys, (a, b) => {
      const verdict = judge(a, b);
      const short = isOneOf(a.title.key, b.title.mainKeys) ? a : b;
      return verdict === true && isAmbiguous(short) ? 'subtitle: there are several' : verdict;
    });
  },
};

/** The titles with a subtitle, by the title without it, year and author: the key of the one, or `several`. */
function findSubtitled(works: readonly WorkEntry[]): Map<string, string> {
  const subtitled = new Map<string, string>();
  const whole = new Set(works.flatMap(({ title: { key } }) => key ?? []));
  for (const work of works) {
    const { key, mainKeys } = work.title;
    for (const name of mainKeys.filter((main) => whole.has(main)).flatMap((main) => namesOf(work, main))) {
      const known = subtitled.get(name);
      subtitled.set(name, known === undefined || known === key ? (key ?? '') : 'several');
    }
  }
  return subtitled;
}

/** Of a list of thousands so many are tried. */
const mostAuthors = 40;

function namesOf(work: WorkEntry, title = ''): string[] {
  return [...workToAuthorKeys(work)]
    .slice(0, mostAuthors)
    .map((author) => `${title} ${work.year ?? ''} ${author}`);
}

function judge(a: WorkEntry, b: WorkEntry): Verdict {
  if (isOneOf(a.title.key, b.title.mainKeys) || isOneOf(b.title.key, a.title.mainKeys))
    return judgeLikeTitle(a, b);
  if (!isOneOf(a.title.key, b.title.partKeys) && !isOneOf(b.title.key, a.title.partKeys)) return undefined;
  const inOneJournal = compareVenues(a.record.venue, b.record.venue) === 'same';
  return inOneJournal && authorsAreEqual(a, b) ? judgeLikeTitle(a, b) : undefined;
}

function isOneOf(key: string | undefined, keys: readonly string[]): boolean {
  return key !== undefined && keys.includes(key);
}
