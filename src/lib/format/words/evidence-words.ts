import type { Evidence, EvidenceCheck } from '../../model/evidence.ts';
import { partialDateToText } from '../date.ts';
import { countToText } from './publication-words.ts';

const levels = [
  { meaning: 'Name only', word: 'Emerging' },
  { meaning: 'Matched to a record', word: 'Emerging' },
  { meaning: 'Identified by an ORCID iD', word: 'Emerging' },
  { meaning: 'Corroborated by a second source', word: 'Established' },
  { meaning: 'Confirmed by the institution', word: 'Verified' },
  { meaning: 'Confirmed by the person', word: 'Verified' },
] as const;

/** What a rung of the evidence ladder says, and the one word that follows from it. */
export function levelToWords(level: Evidence['level']): { meaning: string; word: string } {
  return levels[level] ?? levels[0];
}

type Name = EvidenceCheck['check'];

/** Strongest first. The second form is for a check that counts works. */
const checks: Readonly<Record<Name, [plain: string, counting: (works: string) => string]>> = {
  'merged-claim': ['Claim by the person, merged', (works) => `Claimed by the person: ${works}`],
  'authenticated-orcid': ['ORCID iD authenticated', (works) => `Authenticated ORCID iD on ${works}`],
  'roster-row': ['Staff roster', (works) => `Staff roster, ${works}`],
  'affiliation-by-third-party': ['Affiliation stated by others', (works) => `Affiliation on ${works}`],
  'orcid-on-two-works': ['ORCID iD on two works', (works) => `ORCID iD on ${works}`],
  'dois-in-orcid-record': ['Works in the ORCID record', (works) => `ORCID record lists ${works}`],
  'reciprocal-link': ['Personal page links back', (works) => `Personal page links to ${works}`],
  'employment-at-ror': ['Employment here in the ORCID record', (works) => `Employed here on ${works}`],
  'orcid-valid': ['Valid ORCID iD', (works) => `Valid ORCID iD on ${works}`],
  'record-id': ['Author record in a database', (works) => `Author record on ${works}`],
  'byline-test': ['Name agrees on the works', (works) => `Name agrees on ${works}`],
};
const order = Object.keys(checks);

/** The checks, those of the highest rungs first. */
export function sortChecks(list: readonly EvidenceCheck[]): EvidenceCheck[] {
  return list.toSorted((a, b) => order.indexOf(a.check) - order.indexOf(b.check));
}

/** What was checked, `ORCID iD on 41 of 57 works`, and what by: `OpenAlex, 1 Nov 2026`, as far as both are known. */
export function checkToWords(check: EvidenceCheck, lang = 'en'): { what: string; by: string | undefined } {
  const { works, source, date } = check;
  const [plain, counting] = checks[check.check];
  const what =
    works === undefined
      ? plain
      : counting(`${works.passed.toLocaleString(lang)} of ${countToText(works.of, 'work', 'works', lang)}`);
  const by = [
    source === what ? undefined : source,
    date === undefined ? undefined : partialDateToText(date, lang),
  ].filter((part) => part !== undefined);
  return { what, by: by.length === 0 ? undefined : by.join(', ') };
}
