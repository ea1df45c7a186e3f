import type { Words } from '../languages/en/index.ts';

/** What a kind of finding is called, and what it means; an unknown kind is printed by its name. */
export function findingKindToWords(kind: string, words: Words['data']): { name: string; meaning: string } {
  const known = Object.entries(words.findings).find(([name]) => name === kind);
  return known?.[1] ?? { name: kind.replaceAll('-', ' '), meaning: '' };
}
