import type { Formats } from '../formats.ts';

/** Why bylines are linked to people and records are one work: in general, and as a sentence about one case. */
export const rulesWords = (_formats: Formats) => ({
  link: {
    orcid: 'The work’s record carries the person’s ORCID iD',
    'record-id': 'The source’s own author record is the person’s, and the printed name agrees',
    'orcid-record': 'The person’s ORCID record lists the work, and one printed name agrees',
    'own-list':
      'The institution compiled the list for its own people, and the full name is that of one person alone',
    'name-and-institution': 'The name agrees, and the institution is one where the person was at the time',
    'external-name': 'The full name, the institution and a co-author are the same on several works',
    'name-and-coauthors': 'The name agrees, and three or more co-authors are on other works of the person',
    curation: 'A person decided it',
  },
  merge: {
    'same-record': 'Two copies of one record',
    'same-identifier': 'The same identifier',
    'asserted-relation': 'A source says that one is a version of the other',
    'same-title': 'Title, first author and year agree',
    'same-title-and-authors': 'Title, half of the authors and year agree',
    'same-title-and-place': 'Title, venue, volume and page or issue agree',
    'same-title-and-year': 'A long title, the year and the name of an author or the venue agree',
    'same-short-title': 'A short title, all authors, the year and more agree',
    'title-without-subtitle': 'One title is the other without its subtitle; authors and year agree',
    'misspelt-title': 'The titles differ in spelling alone; authors and year agree',
    curation: 'A person decided it',
  },
  /** Keys (`DOI 10.5555/x`), bylines, titles and years (` (2019)`, or nothing) come ready to be printed. */
  sentences: {
    orcid: (key: string) => `The byline carries ${key}`,
    'record-id': (key: string, byline: string) =>
      `The source gives the byline “${byline}” the author record ${key}`,
    'orcid-record': (key: string, byline: string) =>
      `The record of ${key} lists the work, and “${byline}” is the one author whose name agrees`,
    'own-list': (byline: string) =>
      `“${byline}” stands in a list that the institution compiled for its own people, and names one of them alone`,
    'name-and-institution': (byline: string, institution: string, year: string) =>
      `“${byline}” is printed with ${institution}, where the person was${year === '' ? '' : ` in ${year}`}, and the name agrees`,
    'name-and-coauthors': (byline: string, shared: string) =>
      `The name “${byline}” agrees, and ${shared} of the co-authors are on other works of the person`,
    'external-name': (byline: string, institution: string) =>
      `“${byline}” is printed with ${institution} on several works with the same co-author`,
    'same-record': () => 'Two copies of one record',
    'same-identifier': (keys: string) => `Two records carry ${keys}`,
    'asserted-relation': (key: string) => `A record says that it is a version of ${key}`,
    'same-title': (title: string, years: string) => `Title “${title}”, first author and year${years} agree`,
    'same-title-and-authors': (title: string, years: string) =>
      `Title “${title}”, half of the authors and year${years} agree`,
    'same-title-and-place': (title: string) => `Title “${title}”, venue, volume and page or issue agree`,
    'same-title-and-year': (title: string, years: string) =>
      `Title “${title}”, year${years} and the name of an author or the venue agree`,
    'same-short-title': (title: string, years: string) =>
      `Title “${title}”, all authors and year${years} agree`,
    'title-without-subtitle': (title: string, years: string) =>
      `One title (“${title}”) is the other without its subtitle; authors and year${years} agree`,
    'misspelt-title': (title: string, years: string) =>
      `The titles (“${title}”) differ in spelling alone; authors and year${years} agree`,
  },
  /** What people decided, by action. */
  decisions: {
    same: (keys: string) => `A person decided that two records are one work: ${keys}`,
    'not-same': (keys: string) => `A person decided that two records are not one work: ${keys}`,
    merge: (keys: string) => `A person decided that two people of the exports are one: ${keys}`,
    split: () => 'A person decided whose work this is of two people whom the exports take for one',
    add: (byline: string) => `A person decided whose byline “${byline}” is`,
    verify: () => 'A person checked it',
    verifyByline: (byline: string) => `A person checked whose byline “${byline}” is`,
    rename: () => 'A person decided the name',
    'prefer-version': (key: string) => `A person decided that the version with ${key} comes first`,
    retract: () => 'A person noted that the work was retracted',
    other: () => 'A person decided it',
  },
});
