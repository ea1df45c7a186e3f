import type { Venue } from '../../model/venue.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { toAddress } from '../../normalise/address.ts';
import { toIssn } from '../../normalise/identifiers/index.ts';
import { toObject, toObjects, toText, toTexts, type JsonObject } from '../json/read.ts';

/** `type` of a source: "Source object". */
const venueKinds: ReadonlyMap<string, Venue['kind']> = new Map<string, Venue['kind']>([
  ['journal', 'journal'],
  ['conference', 'conference'],
  ['repository', 'repository'],
  ['book', 'book'],
  ['book series', 'book'],
]);

/** `primary_location`, before 2023 `host_venue`, else the first of `locations`: "Work object". */
export function workToPrimaryLocation(work: JsonObject): JsonObject | undefined {
  const location = toObject(work['primary_location']);
  if (location !== undefined) return location;
  const host = toObject(work['host_venue']);
  if (host === undefined) return toObjects(work['locations'])[0];
  const source = toText(host['display_name']) === undefined ? null : host;
  return { ...host, source, landing_page_url: host['url'] };
}

/** `source` of a location: "Dehydrated source". The host of a repository is not the work's publisher. */
export function locationToVenue(location: JsonObject | undefined): Venue | undefined {
  const source = toObject(location?.['source']);
  const name = toText(source?.['display_name']) ?? toText(location?.['raw_source_name']);
  if (name === undefined) return undefined;
  const type = toText(source?.['type']);
  const kind = type === undefined ? undefined : (venueKinds.get(type) ?? 'other');
  const publisher = toText(source?.['host_organization_name']) ?? toText(source?.['publisher']);
  const issn = [toText(source?.['issn_l']), ...toTexts(source?.['issn'])]
    .map((text) => (text === undefined ? undefined : toIssn(text)))
    .filter((text) => text !== undefined);
  return {
    name,
    publisher: kind === 'repository' ? undefined : publisher,
    issn: [...new Set(issn)],
    kind,
  };
}

/** The landing page; a DOI's address says nothing new. */
export function locationToLanding(location: JsonObject | undefined): WorkRecord['links'] {
  const landing = toWebAddress(location?.['landing_page_url']);
  return landing === undefined || /^https?:\/\/(dx\.)?doi\.org\//.test(landing)
    ? []
    : [{ rel: 'landing', url: landing }];
}

/** The PDF of the first location that has one. */
export function locationsToPdf(locations: readonly (JsonObject | undefined)[]): WorkRecord['links'] {
  for (const location of locations) {
    const pdf = toWebAddress(location?.['pdf_url']);
    if (pdf !== undefined) return [{ rel: 'pdf', url: pdf }];
  }
  return [];
}

/** An http(s) address, or undefined. */
export function toWebAddress(value: unknown): string | undefined {
  const text = toText(value);
  return text !== undefined && /^https?:/i.test(text) ? toAddress(text) : undefined;
}
