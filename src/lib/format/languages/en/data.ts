import type { FindingKind } from '../../../model/finding.ts';
import type { Formats } from '../formats.ts';

/** The page that says how the data was made. */
export const dataWords = ({ number, date, count, plural }: Formats) => ({
  title: 'How the data was made',
  description: 'Sources, dates, counts and coverage of this directory.',
  lead: (site: string, day: string) =>
    `Everything on these pages comes from exports that ${site} received or made. The numbers are for ${date(day, 'long')}.`,
  sources: 'Sources',
  source: 'Source',
  date: 'Date',
  licence: 'Licence',
  notStated: 'not stated',
  recordsOfWorks: 'Records of works',
  recordsOfPeople: 'Records of people',
  coverage: 'Coverage',
  byUnit: 'By unit',
  unit: 'Unit',
  worksWithDoi: 'Works with a DOI',
  worksWithAbstract: 'Works with an abstract',
  worksWithYear: 'Works with a year',
  researchersWithOrcid: 'Researchers with an ORCID iD',
  peopleWithOrcid: 'People with an ORCID iD',
  share: (part: number, of: number) => `${number(part)} of ${number(of)}`,
  /** `Works with a DOI: 3 of 4`, or a rule and how often it was used. */
  named: (name: string, value: string) => `${name}: ${value}`,
  uncertain: 'What is uncertain',
  uncertainMeans: 'Similar is not the same: what follows was left as it is, for a human to look at.',
  forCurators: 'The list for curators',
  method: 'Method',
  methodWorks:
    'Records are taken for one work when they carry the same identifier (a DOI, an arXiv, PubMed or OpenAlex number), when a source says that one is a version of the other, or when title, first author and year agree and no DOI speaks against it. A work stands under the year of its first public version. What is merely similar stays apart.',
  recordsJoined: (records: number) => `${count(records, { one: 'record', other: 'records' })} joined`,
  methodPeople:
    'A name alone never puts a work on a profile. A byline is linked to a person by the first of these that holds; every work on a profile says which one it was under “Why is this here?”.',
  bylines: (bylines: number) => `${number(bylines)} ${plural(bylines, { one: 'byline', other: 'bylines' })}`,
  methodCoauthors:
    'Co-authors are people who share a work of up to 100 authors. How closely two people work together is the sum, over their joint works, of 1 ÷ (authors − 1); larger works stand on the graph as a consortium. A close collaborator shares at least two works, with a sum of 0.25 or more, the latest within ten years.',
  methodPrivacy:
    'E-mail addresses, telephone numbers and dates of birth in the exports are dropped when they are read, unless the institution chose to print addresses of its own roster.',
  /** What each kind of finding is called, and what it means. */
  findings: {
    'suspicious-merge': {
      name: 'Works made of records that may not belong together',
      meaning:
        'They were joined because an identifier or a source says so; something else about them is unusual.',
    },
    'possible-mix': {
      name: 'Profiles that may be of two people',
      meaning: 'Their works fall into groups whose co-authors have nothing to do with one another.',
    },
    'near-miss': {
      name: 'Pairs of works that look alike and were kept apart',
      meaning: 'A rule would have joined them, and something speaks against it.',
    },
    'possible-split': {
      name: 'People who may be one',
      meaning: 'Their names agree, and so does something else.',
    },
    'byline-fits-several': {
      name: 'Printed names that fit several people',
      meaning: 'A name and something else speak for each of them, and nothing tells which of them it is.',
    },
    'name-in-another-script': {
      name: 'Printed names that fit somebody in another script',
      meaning:
        'Written in Latin letters the name fits, and something else agrees; letters of one script can be written in several ways in another.',
    },
    'unresolved-name': {
      name: 'Printed names that fit somebody and are linked to nobody',
      meaning: 'A name alone never puts a work on a profile.',
    },
  } satisfies Record<FindingKind, { name: string; meaning: string }>,
});
