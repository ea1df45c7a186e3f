import type { WorkRecord } from '../../../src/lib/model/work-record.ts';
import { titleToKey } from '../../../src/lib/normalise/titles.ts';
import { bylineToBlockKey } from '../../../src/lib/reconcile/byline-keys.ts';
import { recordToFirstYear } from '../../../src/lib/reconcile/publications/dates.ts';

/** What two records of one work differ in that may have kept them apart, such as `title, first author`. */
export function toMissClass(a: WorkRecord, b: WorkRecord): string {
  const differences = [
    titleDifference(a, b),
    firstAuthorDifference(a, b),
    yearDifference(a, b),
    a.type === b.type ? undefined : 'type',
    doisDiffer(a, b) ? 'DOI' : undefined,
  ].filter((difference) => difference !== undefined);
  return differences.length === 0 ? 'nothing that is compared' : differences.join(', ');
}

function titleDifference(a: WorkRecord, b: WorkRecord): string | undefined {
  const [mine, theirs] = [a, b].map(({ title }) => titleToKey(title?.text ?? ''));
  if (mine === undefined || theirs === undefined) return 'short or common title';
  return mine === theirs ? undefined : 'title';
}

function firstAuthorDifference(a: WorkRecord, b: WorkRecord): string | undefined {
  const [mine, theirs] = [a, b].map(({ bylines: [first] }) => first && bylineToBlockKey(first));
  if (mine === undefined || theirs === undefined) return 'no author';
  return mine === theirs ? undefined : 'first author';
}

function yearDifference(a: WorkRecord, b: WorkRecord): string | undefined {
  const [mine, theirs] = [recordToFirstYear(a), recordToFirstYear(b)];
  if (mine === undefined || theirs === undefined) return 'no year';
  return Math.abs(mine - theirs) > 1 ? 'years apart' : undefined;
}

function doisDiffer(a: WorkRecord, b: WorkRecord): boolean {
  const [mine, theirs] = [a, b].map(({ identifiers }) =>
    identifiers.filter(({ scheme }) => scheme === 'doi').map(({ value }) => value),
  );
  if (mine === undefined || theirs === undefined || mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((doi) => theirs.includes(doi));
}
