const otherPeople = 'The site names authors and editors alone';
const ofOriginal = 'It is about the work that this one reprints, translates or reviews';
const place = 'The site prints no places of publication';
const archive = 'It says where a copy stands';
const citing = 'It belongs to one citation of the work, not to the work';

/** Variables that are read together with a row of the table. */
export const cslAlongside: Readonly<Record<string, string>> = {
  type: 'the type of work',
  genre: 'the type of work',
  id: 'the name of the record in reports',
  'citation-key': 'the name of the record in reports, where it has no id',
  subtitle: 'title',
  archive: 'archive_location',
};

/**
 * Variables of CSL that are not read, and what other tools add to them.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const cslIgnored: Readonly<Record<string, string>> = {
  chair: otherPeople,
  'collection-editor': otherPeople,
  compiler: otherPeople,
  composer: otherPeople,
  contributor: otherPeople,
  curator: otherPeople,
  director: otherPeople,
  'editor-translator': otherPeople,
  'editorial-director': otherPeople,
  'executive-producer': otherPeople,
  guest: otherPeople,
  host: otherPeople,
  illustrator: otherPeople,
  interviewer: otherPeople,
  narrator: otherPeople,
  organizer: otherPeople,
  performer: otherPeople,
  producer: otherPeople,
  recipient: otherPeople,
  'script-writer': otherPeople,
  'series-creator': otherPeople,
  translator: otherPeople,
  'original-*': ofOriginal,
  'reviewed-*': ofOriginal,
  references: ofOriginal,
  accessed: 'It is the day on which somebody looked at the address',
  annote: 'It is a reader’s note',
  'archive-place': archive,
  archive_collection: archive,
  'call-number': archive,
  source: 'It names the database',
  authority: 'It names a court or another body of legal texts',
  jurisdiction: 'It names a court or another body of legal texts',
  division: 'It names a part of the publisher',
  categories: 'They are labels of whoever keeps the file',
  custom: 'It is kept by a reference manager for its own use',
  'chapter-number': 'The title and the pages tell a chapter',
  'citation-label': citing,
  'citation-number': citing,
  'first-reference-note-number': citing,
  locator: citing,
  'year-suffix': citing,
  'collection-number': 'It numbers the work in a book series',
  'number-of-pages': 'The site prints no number of pages',
  'number-of-volumes': 'It counts the volumes of a whole edition',
  'part-number': 'It numbers a part of a volume',
  'part-title': 'It names a part of a volume',
  'volume-title': 'It names a volume of the venue',
  'printing-number': 'The edition tells the printing',
  'supplement-number': 'It numbers a supplement of an issue',
  section: 'It names a section of a newspaper or of a law',
  version: 'The site prints no versions of software',
  dimensions: 'The site prints no extent',
  medium: 'The type tells the medium',
  scale: 'The site has no maps',
  'event-date': 'It is the day of the event, not of publication',
  'event-place': 'It is the place of an event',
  'publisher-place': place,
  'title-short': 'It is a shorter form of the title',
  shortTitle: 'It is a shorter form of the title',
  status: 'The date says whether a work has appeared',
  standard_citation: 'It is the key under which another program cites the work',
};
