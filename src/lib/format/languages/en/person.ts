import type { Availability } from '../../../model/availability.ts';
import type { PartialDate } from '../../../model/dated.ts';
import type { Topic } from '../../../model/topic.ts';
import type { Formats } from '../formats.ts';

/** The profile of a person and the list of their co-authors. */
export const personWords = ({ number, date, count, plural }: Formats) => {
  const works = (total: number) => count(total, { one: 'work', other: 'works' });
  return {
    about: 'About',
    facts: 'Facts',
    worksWith: 'Works with',
    onThisPage: 'On this page',
    topics: 'Topics',
    topicSchemes: {
      openalex: 'Topics of OpenAlex',
      mesh: 'Medical Subject Headings',
      arxiv: 'Categories of arXiv',
      keyword: 'Keywords',
    } satisfies Record<Topic['scheme'], string>,
    works,
    publications: 'Publications',
    pagesOfPublications: 'Pages of publications',
    profileAndNewest: 'Profile and newest works',
    titleOfFurtherPage: (name: string, page: number) => `${name}, publications, page ${number(page)}`,
    worksOf: (name: string) => `Works of ${name}`,
    role: 'Role',
    since: 'Since',
    until: 'Until',
    affiliations: 'Affiliations',
    before: 'Before',
    sinceYear: (year: number) => `since ${year}`,
    untilYear: (year: number) => `until ${year}`,
    authenticated: 'authenticated',
    unauthenticated: 'unauthenticated',
    openTo: 'Open to',
    saidOn: (day: string) => `said so ${day.length === 10 ? 'on' : 'in'} ${date(day, 'long')}`,
    untilDate: (day: string) => `until ${date(day, 'long')}`,
    elsewhere: 'Elsewhere',
    availability: {
      collaborate: 'collaborate',
      supervise: 'supervise',
      media: 'talk to the media',
      consult: 'consult',
      speak: 'speak',
      mentor: 'mentor',
    } satisfies Record<Availability['kinds'][number], string>,
    alsoPublishedAs: 'also published as ',
    moreSpellings: (left: number) =>
      ` and ${number(left)} more ${plural(left, { one: 'spelling', other: 'spellings' })}`,
    formerly: 'formerly ',
    left: (site: string, day: PartialDate) =>
      `No longer at ${site}: left ${day.length === 10 ? 'on' : 'in'} ${date(day, 'long')}.`,
    contact: 'Contact',
    mail: 'Mail',
    booking: 'Book a meeting',
    cite: (total: number) => (total === 1 ? 'Cite this work' : `Cite all ${works(total)}`),
    noWorksYet: (day: string) => `No works in the exports yet, as of ${date(day, 'long')}.`,
    similarTopics: 'People with similar topics',
    coauthor: 'co-author',
    similarNames: 'People with similar names',
    whereFrom: 'Where this comes from',
    /** The number is printed apart, in bold. */
    afterNumber: {
      works: { one: 'work', other: 'works' },
      coauthors: { one: 'co-author', other: 'co-authors' },
      close: { one: 'close collaborator', other: 'close collaborators' },
      topics: { one: 'topic', other: 'topics' },
      years: { one: 'year active', other: 'years active' },
    },
    andUnresolvedNames: (names: number) =>
      `and ${count(names, { one: 'unresolved name', other: 'unresolved names' })}`,
    coverage: {
      works: (total: number, parts: string) => `${works(total)}: ${parts}.`,
      doi: (some: number) => `${number(some)} with a DOI`,
      abstract: (some: number) => `${number(some)} with an abstract`,
      orcid: (some: number) =>
        `${number(some)} ${plural(some, { one: 'carries', other: 'carry' })} this ORCID iD`,
    },
    chart: {
      label: (summary: string) => `Works by year: ${summary}`,
      summaryWithMost: (span: string, year: number, most: number) =>
        `${span}, most in ${year} (${number(most)})`,
      bar: (year: number, total: number) => `${year}: ${works(total)}`,
      undated: (some: number) => `; ${number(some)} without a date`,
      year: 'Year',
      works: 'Works',
    },
    coauthors: {
      title: 'Co-authors',
      titleOf: (name: string) => `Co-authors of ${name}`,
      description: (name: string) =>
        `Everybody who wrote works with ${name}, with the number of joint works and their years.`,
      lead: (people: number, close: number) =>
        `${count(people, { one: 'person', other: 'people' })}, ${number(close)} of them close collaborators`,
      unresolved: (bylines: number) =>
        `, and ${count(bylines, { one: 'byline', other: 'bylines' })} that nobody resolved`,
      close: 'Close collaborators',
      closeOf: (name: string) => `Close collaborators of ${name}, nearest first`,
      everybody: 'Everybody',
      everybodyOf: (name: string) => `Co-authors of ${name}, nearest first`,
      method:
        'Nearest first: joint works count for more the fewer authors they have, and half as much after ten years. A close collaborator shares two works or more, the latest within ten years, and not only works with very many authors.',
      pages: 'Pages of co-authors',
    },
    /** For search engines and previews: `Jo Doe, Reader, Earth, Halden. 57 works on rain, snow.` */
    description: (about: string, total: number, topics: string) =>
      `${about}. ${works(total)}${topics === '' ? '' : ` on ${topics}`}.`,
  };
};
