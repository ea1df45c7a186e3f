import { foldName } from '../../normalise/names/index.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import type { WorkEntry } from './work-entry.ts';

/**
 * Why two records with one title are not one work, in the words of a diagnostic: the titles differ in a word that is
 * left out of a key but tells ("with", "without"; "vitamin A", "vitamin E"), or one is the thesis of which the other is
 * an article.
 */
export function titleConflict(a: WorkEntry, b: WorkEntry): string | undefined {
  const types = [a.record.type, b.record.type];
  if (types.includes('thesis') && types.some((type) => published.has(type)))
    return `type (${types.sort().join(', ')})`;
  const [mine, theirs] = [titleToWords(a), titleToWords(b)];
  const differ = mine.length === theirs.length && mine.some((word, at) => areOthers(word, theirs[at] ?? ''));
  return differ ? `title (${a.record.title?.text ?? ''}; ${b.record.title?.text ?? ''})` : undefined;
}

const published: ReadonlySet<PublicationType> = new Set<PublicationType>([
  'article',
  'review',
  'conference-paper',
  'letter',
]);

/** Words of which one denies the other, and single letters, which name things: an article is rarely another article. */
function areOthers(one: string, other: string): boolean {
  if (one === other) return false;
  if (one.length === 1 && other.length === 1) return true;
  return opposites.has(`${one} ${other}`) || opposites.has(`${other} ${one}`);
}

const opposites: ReadonlySet<string> = new Set(['with without', 'over under', 'from to']);

function titleToWords({ record }: WorkEntry): string[] {
  return foldName(record.title?.text ?? '').split(' ');
}
