import type { Byline } from '../../model/byline.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { removeInvisible } from '../../normalise/invisible.ts';

const single = ['volume', 'issue', 'pages', 'articleNumber', 'edition', 'licence'] as const;

/**
 * The record with its plain texts on one line each and without characters that nobody sees. Titles, abstracts and
 * names are so already; a venue, an affiliation or a number comes as the source writes it.
 */
export function withPlainTexts(record: WorkRecord): WorkRecord {
  const { venue, ...rest } = record;
  const cleaned: WorkRecord = {
    ...rest,
    bylines: record.bylines.map(withPlainAffiliations),
    editors: record.editors.map(withPlainAffiliations),
    topics: record.topics
      .map((topic) => ({ ...topic, name: toLine(topic.name) }))
      .filter(({ name }) => name !== ''),
  };
  for (const field of single) {
    const text = cleaned[field];
    if (text === undefined) continue;
    const line = toLine(text);
    if (line === '') delete cleaned[field];
    else cleaned[field] = line;
  }
  const name = toLine(venue?.name ?? '');
  if (venue === undefined || name === '') return cleaned;
  const { publisher, ...place } = venue;
  const printed = toLine(publisher ?? '');
  return { ...cleaned, venue: { ...place, name, ...(printed === '' ? {} : { publisher: printed }) } };
}

function withPlainAffiliations(byline: Byline): Byline {
  if (byline.affiliations.length === 0) return byline;
  const affiliations = byline.affiliations
    .map((affiliation) => ({ ...affiliation, name: withoutEmail(toLine(affiliation.name)) }))
    .filter(({ name }) => name !== '');
  return { ...byline, affiliations };
}

/** Affiliations of some publishers end in the author's e-mail address, which is dropped as personal data. */
function withoutEmail(name: string): string {
  if (!name.includes('@')) return name;
  return name
    .split(' ')
    .filter((word) => !/^[^@]+@[^@]+\.\p{L}{2,}/u.test(word))
    .join(' ')
    .replace(/[\s,;.(<]*(?:\be-?mail(?: address)?)?[\s:;,.(<-]*$/i, '');
}

function toLine(text: string): string {
  return isLine.test(text) ? text : removeInvisible(text).replaceAll(/\s+/g, ' ').trim();
}

/** Most texts: printable ASCII and letters of Latin without double or outer spaces. */
const isLine = /^[!-~\u00a1-\u00ac\u00ae-\u024f]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f]+)*$/;
