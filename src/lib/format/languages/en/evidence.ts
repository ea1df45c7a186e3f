import type { EvidenceCheck } from '../../../model/evidence.ts';
import type { Formats } from '../formats.ts';

/** The second form is for a check that counts works. */
type CheckWords = readonly [plain: string, counting: (works: string) => string];

/** How sure the site is who somebody is. */
export const evidenceWords = ({ number, count }: Formats) => ({
  title: 'How we know',
  levels: [
    { meaning: 'Name only', word: 'Emerging' },
    { meaning: 'Matched to a record', word: 'Emerging' },
    { meaning: 'Identified by an ORCID iD', word: 'Emerging' },
    { meaning: 'Corroborated by a second source', word: 'Established' },
    { meaning: 'Confirmed by the institution', word: 'Verified' },
    { meaning: 'Confirmed by the person', word: 'Verified' },
  ],
  level: (level: number, word: string) => `L${level} of 5 · ${word}`,
  passedOf: (passed: number, possible: number) => `${number(passed)} of ${number(possible)} checks`,
  passed: 'Passed',
  comparedHere: 'compared for this site',
  open: 'Not passed, or not looked at',
  worksOf: (passed: number, of: number) =>
    `${number(passed)} of ${count(of, { one: 'work', other: 'works' })}`,
  checks: {
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
  } satisfies Record<EvidenceCheck['check'], CheckWords>,
});
