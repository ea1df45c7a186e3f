import { identifierToKey } from '../../model/identifier.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Venue } from '../../model/venue.ts';
import type { WorkRecord } from '../../model/work-record.ts';

/** What one source field contributes to a work. */
export type WorkFields = Partial<Omit<WorkRecord, 'kind' | 'provenance' | 'venue'>> & {
  venue?: Partial<Venue>;
};

/**
 * Joins what the fields contribute: lists are put one after the other without repeats, of anything else the first
 * stands, so the order of a mapping table is its order of preference.
 */
export function joinWorkFields(parts: readonly WorkFields[]): WorkFields {
  const joined: WorkFields = {};
  for (const part of parts) {
    const { identifiers, bylines, editors, dates, topics, relations, links, venue, ...single } = part;
    Object.assign(joined, { ...single, ...joined });
    joined.identifiers = joinLists(joined.identifiers, identifiers, identifierToKey);
    joined.bylines = [...(joined.bylines ?? []), ...(bylines ?? [])];
    joined.editors = [...(joined.editors ?? []), ...(editors ?? [])];
    joined.dates = joinLists(joined.dates, dates, (date) => date.basis);
    joined.topics = joinLists(
      joined.topics,
      topics,
      (topic) => `${topic.scheme}:${topic.id ?? topic.name.toLowerCase()}`,
    );
    joined.relations = joinLists(
      joined.relations,
      relations,
      ({ type, target }) => `${type} ${identifierToKey(target)}`,
    );
    joined.links = joinLists(joined.links, links, (link) => link.url);
    if (venue !== undefined) {
      const issn = [...new Set([...(joined.venue?.issn ?? []), ...(venue.issn ?? [])])];
      joined.venue = { ...venue, ...joined.venue, issn };
    }
  }
  return joined;
}

/** The record, with everything that no field contributed at its empty value. */
export function workFieldsToRecord(fields: WorkFields, provenance: Provenance): WorkRecord {
  const { venue, ...rest } = fields;
  const bylines = fields.bylines ?? [];
  return {
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
  };
}

/** A venue without a name of its own has its publisher's (books, theses, reports); one without either is none. */
function venueToField(venue: Partial<Venue> | undefined): { venue?: Venue } {
  const name = venue?.name ?? venue?.publisher;
  if (name === undefined || name === '') return {};
  return { venue: { ...venue, name, issn: venue?.issn ?? [] } };
}

function joinLists<T>(
  before: readonly T[] | undefined,
  added: readonly T[] | undefined,
  toKey: (item: T) => string,
): T[] {
  const byKey = new Map<string, T>();
  for (const item of [...(before ?? []), ...(added ?? [])]) {
    const key = toKey(item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}
