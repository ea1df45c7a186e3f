import type { Formats } from '../formats.ts';

/** The page for curators. What the findings themselves say comes from the report, in English. */
export const curateWords = ({ number, date }: Formats) => ({
  title: 'For curators',
  description: 'What is uncertain in this directory, with entries that settle it.',
  lead: <T>(folder: (text: string) => T, day: string) => [
    'What is uncertain was left as it is. Each entry below says what was compared, and holds the lines that settle it: put your name and the reason into them, and add them to a file of ',
    folder('content/curation'),
    `. The numbers are for ${date(day, 'long')}.`,
  ],
  nothing: 'Nothing is uncertain.',
  since: (day: string) => `Since ${date(day, 'long')}`,
  worksChanged: (gained: number, lost: number) => `Works gained: ${number(gained)}, lost: ${number(lost)}.`,
  people: 'People',
  units: 'Units',
  name: 'Name',
  before: 'Before',
  gained: 'Gained',
  lost: 'Lost',
  now: 'Now',
  gone: 'gone',
  new: 'new',
  firstListed: (listed: number, found: number) =>
    `The first ${number(listed)} of ${number(found)} are listed.`,
  group: (group: number) => `Group ${number(group)}: `,
});
