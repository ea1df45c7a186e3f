import type { Formats } from '../formats.ts';

/** What stands around every page, and pages that belong to no list. */
export const siteWords = ({ number, date }: Formats) => ({
  skip: 'Skip to the content',
  researchers: 'Researchers',
  menu: 'Menu',
  sections: 'Sections',
  languages: 'Languages',
  dataAsOf: (day: string) => `Data as of ${date(day)}`,
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages',
  page: (page: number) => `Page ${number(page)}`,
  pageOf: (page: number, last: number) => `page ${number(page)} of ${number(last)}`,
  /** The title of a further page of something. */
  titleOfPage: (title: string, page: number) => (page === 1 ? title : `${title}, page ${number(page)}`),
  asTable: 'As a table',
  more: (count: number) => `${number(count)} more`,
  andMore: (count: number) => `and ${number(count)} more`,
  notFound: {
    title: 'Not found',
    heading: 'No page stands at this address',
    description: 'No page stands at this address.',
    text: <T>(search: Link<T>, people: Link<T>, home: Link<T>) => [
      'It may have been mistyped, or the page was taken back. ',
      search('Search'),
      ', look through ',
      people('the people from A to Z'),
      ', or begin at ',
      home('the first page'),
      '.',
    ],
  },
  removed: {
    title: 'Profile removed',
    heading: 'This profile was removed',
    description: 'The profile that stood at this address was removed.',
    text: <T>(people: Link<T>, home: Link<T>) => [
      'It was taken back by decision of the institution, and nothing of it is kept here. Works stay listed as they were published. Look through ',
      people('the people from A to Z'),
      ', or begin at ',
      home('the first page'),
      '.',
    ],
  },
});

/** Makes a link of its text, within a sentence. */
export type Link<T> = (text: string) => T;
