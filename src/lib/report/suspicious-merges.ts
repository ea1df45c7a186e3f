import type { Finding } from '../model/finding.ts';
import { identifierToKey } from '../model/identifier.ts';
import type { Publication } from '../model/publication.ts';
import { workToSubject } from './subjects.ts';

/** Versions of one work appear within this many years of each other, as a rule. */
const usualYears = 5;

/** Works made of records that hardly can be one: two published DOIs, or versions many years apart. */
export function findSuspiciousMerges(publications: readonly Publication[]): Finding[] {
  return publications
    .filter(({ merges }) => merges.some(({ rule }) => !curated.has(rule)))
    .flatMap((work) => twoPublishedDois(work) ?? yearsApart(work) ?? []);
}

/** What people decided is no suspicion. */
const curated: ReadonlySet<string> = new Set(['curation', 'same', 'curated-same']);

function twoPublishedDois(work: Publication): Finding | undefined {
  const dois = new Set(
    work.versions
      .filter(({ kind }) => kind === 'published')
      .flatMap(({ identifiers }) => identifiers.filter(({ scheme }) => scheme === 'doi'))
      .map(identifierToKey),
  );
  if (dois.size < 2) return undefined;
  const keys = [...dois].sort();
  return toFinding(work, 'two-published-dois', `One work with two published DOIs: ${keys.join(', ')}`, keys);
}

function yearsApart(work: Publication): Finding | undefined {
  const years = work.versions.flatMap(({ date }) =>
    date === undefined ? [] : Number(date.value.slice(0, 4)),
  );
  if (years.length < 2 || work.type === 'book') return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (last - first <= usualYears) return undefined;
  const keys = [
    ...new Set(work.versions.flatMap(({ identifiers }) => identifiers.slice(0, 1).map(identifierToKey))),
  ];
  return toFinding(work, 'years-apart', `One work with versions of ${first} and ${last}`, keys.sort());
}

/** The work, then each of its versions by its identifier. */
function toFinding(work: Publication, rule: string, reason: string, keys: readonly string[]): Finding {
  const { slug: _, detail: __, ...subject } = workToSubject(work);
  return {
    kind: 'suspicious-merge',
    rule,
    subjects: [workToSubject(work), ...keys.map((anchor) => ({ ...subject, anchor, detail: anchor }))],
    reason,
    count: 1,
  };
}
