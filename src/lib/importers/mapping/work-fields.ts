import type { Dated } from '../../model/dated.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Relation } from '../../model/relation.ts';
import type { TopicMention } from '../../model/topic-mention.ts';
import type { Venue } from '../../model/venue.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { joinFundings } from './funding.ts';
import { withPlainTexts } from './plain-texts.ts';

/** What one source field contributes to a work. */
export type WorkFields = Partial<Omit<WorkRecord, 'kind' | 'provenance' | 'venue'>> & {
  venue?: Partial<Venue>;
};

/** What tells two items of a list apart. */
const listKeys = {
  identifiers: identifierToKey,
  dates: (date: Dated) => date.basis,
  topics: (topic: TopicMention) => `${topic.scheme}:${topic.id ?? topic.name.toLowerCase()}`,
  relations: ({ type, target }: Relation) => `${type} ${identifierToKey(target)}`,
  links: (link: { url: string }) => link.url,
};

/**
 * Joins what the fields contribute: lists are put one after the other without repeats, of anything else the first
 * stands, so the order of a mapping table is its order of preference.
 */
export function joinWorkFields(parts: readonly WorkFields[]): WorkFields {
  const single: WorkFields = {};
  for (let at = parts.length - 1; at >= 0; at -= 1) Object.assign(single, parts[at]);
  const venues = parts.flatMap(({ venue }) => venue ?? []);
  return {
    ...single,
    identifiers: joinLists(parts, (part) => part.identifiers, listKeys.identifiers),
    bylines: parts.flatMap(({ bylines }) => bylines ?? []),
    editors: parts.flatMap(({ editors }) => editors ?? []),
    dates: joinLists(parts, (part) => part.dates, listKeys.dates),
    topics: joinLists(parts, (part) => part.topics, listKeys.topics),
    relations: joinLists(parts, (part) => part.relations, listKeys.relations),
    links: joinLists(parts, (part) => part.links, listKeys.links),
    ...(single.funding === undefined
      ? {}
      : { funding: joinFundings(parts.flatMap(({ funding }) => funding ?? [])) }),
    ...(venues.length === 0 ? {} : { venue: joinVenues(venues) }),
  };
}

function joinVenues(venues: readonly Partial<Venue>[]): Partial<Venue> {
  const joined: Partial<Venue> = {};
  for (const venue of [...venues].reverse()) Object.assign(joined, venue);
  return { ...joined, issn: [...new Set(venues.flatMap(({ issn }) => issn ?? []))] };
}

/** The record, with everything that no field contributed at its empty value. */
export function workFieldsToRecord(fields: WorkFields, provenance: Provenance): WorkRecord {
  const { venue, ...rest } = fields;
  const bylines = fields.bylines ?? [];
  return withPlainTexts({
    type: 'other',
    identifiers: [],
    editors: [],
    dates: [],
    topics: [],
    relations: [],
    links: [],
    bylinesTruncated: false,
    retracted: false,
    ...rest,
    ...venueToField(venue),
    kind: 'work',
    provenance,
    bylines,
    authorCount: Math.max(fields.authorCount ?? 0, bylines.length),
  });
}

/** A venue without a name of its own has its publisher's (books, theses, reports); one without either is none. */
function venueToField(venue: Partial<Venue> | undefined): { venue?: Venue } {
  const name = venue?.name ?? venue?.publisher;
  if (name === undefined || name === '') return {};
  return { venue: { ...venue, name, issn: venue?.issn ?? [] } };
}

function joinLists<T>(
  parts: readonly WorkFields[],
  listOf: (part: WorkFields) => readonly T[] | undefined,
  toKey: (item: T) => string,
): T[] {
  const lists = parts.map(listOf).filter((list) => list !== undefined && list.length > 0);
  if (lists.length === 0) return [];
  const byKey = new Map<string, T>();
  for (const item of lists.flatMap((list) => list ?? [])) {
    const key = toKey(item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}
