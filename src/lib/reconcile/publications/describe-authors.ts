import type { WorkEntry } from './work-entry.ts';

/** Who wrote two records, where that keeps them apart: `authors (Ngozi Adeyemi; Rosa De Luca and others)`. */
export function describeAuthors(a: WorkEntry, b: WorkEntry): string {
  return `authors (${firstOf(a)}; ${firstOf(b)})`;
}

function firstOf({ record: { bylines, bylinesTruncated } }: WorkEntry): string {
  const name = bylines[0]?.display ?? '';
  return bylines.length > 1 || bylinesTruncated ? `${name} and others` : name;
}
