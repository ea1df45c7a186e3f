import type { PublicationType } from '../../../src/lib/model/publication-type.ts';
import { cslTypes } from '../../../src/lib/format/csl-json/types.ts';
import { risKinds } from '../../../src/lib/format/ris/types.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import { keywordsOf } from '../../../src/lib/format/citations/cited.ts';
import { withoutFullStop } from '../../../src/lib/importers/ris/titles.ts';
import { type CitationFields, listSeparator } from './citation-fields.ts';

type Adjust = (fields: CitationFields, work: Publication) => CitationFields;

/** Types that several of ours are written as, by the one that is read back. */
const coarse: Readonly<Partial<Record<PublicationType, PublicationType>>> = {
  review: 'article',
  editorial: 'article',
  letter: 'article',
  erratum: 'article',
  'edited-book': 'book',
};
const withoutOwnType: ReadonlySet<string> = new Set([
  'preprint',
  'dataset',
  'software',
  'peer-review',
  'other',
]);
const needsVenue: ReadonlySet<string> = new Set(['article', 'conference-paper', 'chapter']);

/** The type as far as a format tells it. */
export const typeHeld: Readonly<Record<string, (type: string, work: Publication) => string>> = {
  bibtex: (type, { venue }) => {
    const held = toCoarse(type);
    if (withoutOwnType.has(held)) return 'other';
    return needsVenue.has(held) && venue === undefined ? 'other' : held;
  },
  ris: (type, { identifiers, authorships }) => {
    if (type === 'edited-book' && authorships.length > 0) return 'book';
    const isTold = type === 'preprint' || identifiers.some(({ scheme }) => scheme === 'doi');
    return isTold ? type : type === 'edited-book' ? type : type === 'peer-review' ? 'other' : toCoarse(type);
  },
  'csl-json': (type) => (type === 'peer-review' ? 'article' : toCoarse(type)),
};

/**
 * What each format can hold of a work, beside what every format does: its grammar has no place for the rest. Every
 * line is a sentence of docs/citations.md.
 */
export const holds: Readonly<Record<string, Adjust>> = {
  bibtex: (fields, work) => ({
    ...fields,
    ...withoutSeparators(fields, /\s*[,;|•·]+/g),
    ...venueHeld(fields, work, 'misc'),
  }),
  ris: (fields, work) => {
    const { licence: _, arxiv, date, edition, ...rest } = fields;
    const { code } = risKinds[work.type];
    const hasNumber = ['JOUR', 'CPAPER', 'RPRT'].includes(code);
    return {
      ...rest,
      ...(work.pages === undefined && !hasNumber ? { pages: '' } : {}),
      // The edition of an article is when it appeared online
      ...(edition === undefined || code === 'JOUR' ? {} : { edition }),
      ...(arxiv === undefined ? {} : { arxiv }),
      ...withPlainBodies(fields),
      // Databases put a full stop behind titles, so readers drop it
      ...(fields.title === undefined ? {} : { title: withoutFullStop(fields.title) }),
      // Publishers pad a year to its first day, so readers take that day for the year alone
      ...(date === undefined ? {} : { date: date.replace(/-01-01$/, '') }),
      ...withoutSeparators(fields, work.topics.length === 1 ? /\s*[,;|•·]+/g : /\s*[;|•·]+/g),
      ...(['DATA', 'COMP', 'THES', 'RPRT'].includes(code) ? venueHeld(fields, work, 'all') : {}),
    };
  },
  'csl-json': (fields, work) => {
    const { licence: _, ...rest } = fields;
    const hasNumber = /^(?:article|report)/.test(cslTypes[work.type]);
    return {
      ...rest,
      ...(work.pages === undefined && !hasNumber ? { pages: '' } : {}),
      ...withoutSeparators(fields, /\s*[,;|•·]+/g),
      ...venueHeld(fields, work, 'csl'),
    };
  },
};

function toCoarse(type: string): string {
  return Object.entries(coarse).find(([name]) => name === type)?.[1] ?? type;
}

/** RIS has no escape for what it cuts names at. */
function withPlainBodies({ authors, editors }: CitationFields): CitationFields {
  const toPlain = (names: string): string =>
    names.replaceAll(/\[[^[\]]*\]/g, (body) => body.replaceAll(/[,;]\s*/g, ' '));
  return {
    ...(authors === undefined ? {} : { authors: toPlain(authors) }),
    ...(editors === undefined ? {} : { editors: toPlain(editors) }),
  };
}

function withoutSeparators({ keywords }: CitationFields, separators: RegExp): CitationFields {
  if (keywords === undefined) return {};
  const names = keywords.split(listSeparator).map((name) => ({ id: '', slug: '', name }));
  return { keywords: keywordsOf({ topics: names }, separators).join(listSeparator) };
}

/** Of what is published by its venue, the publisher alone is told. */
function venueHeld(fields: CitationFields, work: Publication, which: 'misc' | 'all' | 'csl'): CitationFields {
  const own: readonly PublicationType[] =
    which === 'misc'
      ? ['thesis', 'report', 'dataset', 'software', 'preprint', 'peer-review', 'other']
      : which === 'csl'
        ? ['thesis', 'report', 'dataset', 'software', 'preprint']
        : [work.type];
  if (!own.includes(work.type)) return {};
  const publisher = fields.publisher ?? fields.venue;
  return publisher === undefined ? {} : { publisher, venue: '' };
}
