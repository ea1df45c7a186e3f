import type { DateBasis } from '../../../model/dated.ts';
import type { PublicationType } from '../../../model/publication-type.ts';
import type { Formats, PluralForms } from '../formats.ts';

/** Works, in lists and on their own pages. */
export const publicationWords = ({ number, count, plural }: Formats) => ({
  works: (works: number) => count(works, { one: 'work', other: 'works' }),
  types: {
    article: { one: 'Article', other: 'Articles' },
    review: { one: 'Review', other: 'Reviews' },
    'conference-paper': { one: 'Conference paper', other: 'Conference papers' },
    preprint: { one: 'Preprint', other: 'Preprints' },
    book: { one: 'Book', other: 'Books' },
    chapter: { one: 'Chapter', other: 'Chapters' },
    'edited-book': { one: 'Edited book', other: 'Edited books' },
    thesis: { one: 'Thesis', other: 'Theses' },
    report: { one: 'Report', other: 'Reports' },
    dataset: { one: 'Dataset', other: 'Datasets' },
    software: { one: 'Software', other: 'Software' },
    editorial: { one: 'Editorial', other: 'Editorials' },
    letter: { one: 'Letter', other: 'Letters' },
    erratum: { one: 'Correction', other: 'Corrections' },
    'peer-review': { one: 'Peer review', other: 'Peer reviews' },
    other: { one: 'Other work', other: 'Other works' },
  } satisfies Record<PublicationType, PluralForms>,
  /** What happened on a date. */
  happened: {
    submitted: (date: string) => `submitted ${date}`,
    posted: (date: string) => `posted ${date}`,
    accepted: (date: string) => `accepted ${date}`,
    published: (date: string) => `published ${date}`,
    issued: (date: string) => `issued ${date}`,
  } satisfies Record<DateBasis, (date: string) => string>,
  versionKinds: { published: 'Published', accepted: 'Accepted manuscript', submitted: 'Submitted' },
  /** A type within a line that has begun. */
  typeInLine: (type: string) => type.toLowerCase(),
  noDate: 'No date',
  untitled: 'Untitled',
  abstract: 'Abstract',
  abstractFrom: (origin: string) => `Abstract: ${origin}`,
  whyHere: 'Why is this here?',
  retracted: 'Retracted.',
  retractedShort: 'Retracted',
  retractedMeans: 'A source says that the publisher has withdrawn this work.',
  sources: (sources: number, list: string) =>
    `${plural(sources, { one: 'Source', other: 'Sources' })}: ${list}.`,
  andOthers: ', and others',
  andSomeOthers: (others: number) => `, and ${count(others, { one: 'other', other: 'others' })}`,
  /** Of a list cut short, as a phrase of its own. */
  others: (others: number) => `and ${count(others, { one: 'other', other: 'others' })}`,
  unnamedAuthors: (missing: number) =>
    `${number(missing)} more ${plural(missing, { one: 'author is', other: 'authors are' })} not named in the sources.`,
  noMoreAuthors: 'The sources name no more of the authors.',
  aboutThisWork: 'About this work',
  related: 'Related works',
  relatedMeans: 'Each shares an author and a topic with this work.',
  funding: 'Funding',
  /** The number of a grant. */
  award: (award: string) => `grant ${award}`,
  /** Of authors who are folded away. */
  amongThem: 'Also of this institution:',
  versions: 'Versions',
  /** Kinds of versions, the preferred one first: `2 versions: published, submitted`. */
  versionsKnown: (kinds: readonly string[]) =>
    `${number(kinds.length)} versions: ${kinds.join(', ').toLowerCase()}`,
  appearedIn: 'Appeared in',
  edition: (edition: string) => `Edition: ${edition}`,
  editors: (editors: number) => plural(editors, { one: 'Editor', other: 'Editors' }),
  dates: 'Dates',
  identifiers: 'Identifiers',
  links: 'Links',
  topics: 'Topics',
  organisations: 'Organisations',
  licence: 'Licence',
  language: 'Language',
  linkKinds: { landing: 'Landing page', pdf: 'PDF', code: 'Code', data: 'Data' },
  fullText: {
    pdf: 'Read the PDF',
    doi: 'Open at doi.org',
    arxiv: 'Open at arXiv',
    acl: 'Open at the ACL Anthology',
    pmcid: 'Open at PubMed Central',
    landing: 'Open the work',
  },
  identifierLabels: { url: 'Address', roster: 'Staff number', local: 'Local key' },
});
