import type { PartialDate } from '../../model/dated.ts';
import type { Evidence, EvidenceCheck } from '../../model/evidence.ts';
import type { Words } from '../languages/en/index.ts';
import type { Language } from '../languages/language.ts';

/** What a rung of the evidence ladder says, and the one word that follows from it. */
export function levelToWords(
  level: Evidence['level'],
  words: Words['evidence'],
): { meaning: string; word: string } {
  return words.levels[level] ?? { meaning: '', word: '' };
}

/** The checks, those of the highest rungs first. */
export function sortChecks(list: readonly EvidenceCheck[]): EvidenceCheck[] {
  return list.toSorted((a, b) => strongestFirst.indexOf(a.check) - strongestFirst.indexOf(b.check));
}

const strongestFirst: readonly EvidenceCheck['check'][] = [
  'merged-claim',
  'authenticated-orcid',
  'roster-row',
  'affiliation-by-third-party',
  'orcid-on-two-works',
  'dois-in-orcid-record',
  'reciprocal-link',
  'employment-at-ror',
  'orcid-valid',
  'record-id',
  'byline-test',
];

/**
 * What was checked, `ORCID iD on 41 of 57 works`, and what by: `OpenAlex, 1 Nov 2026`, as far as both are known. Names
 * are compared by the site itself, on the day that its numbers are for.
 */
export function checkToWords(
  check: EvidenceCheck,
  asOf: PartialDate,
  { words, date }: Language,
): { what: string; by: string | undefined } {
  const [plain, counting] = words.evidence.checks[check.check];
  const isOurs = check.check === 'byline-test' && check.passed;
  const { works, source = isOurs ? words.evidence.comparedHere : undefined } = check;
  const day = check.date ?? (isOurs ? asOf : undefined);
  const what = works === undefined ? plain : counting(words.evidence.worksOf(works.passed, works.of));
  const by = [source === what ? undefined : source, day && date(day)].filter((part) => part !== undefined);
  return { what, by: by.length === 0 ? undefined : by.join(', ') };
}
