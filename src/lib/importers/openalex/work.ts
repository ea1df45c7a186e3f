import type { Abstract } from '../../model/abstract.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { textToRichText } from '../../normalise/markup/index.ts';
import { toObject, toText, toTextOrNumber, type JsonObject } from '../json/read.ts';
import { workToAbstractText } from './abstract.ts';
import { authorshipsToBylines } from './authorships.ts';
import { locationToVenue, workToLinks, workToPrimaryLocation } from './locations.ts';
import { openAlexProvenance, type RecordContext } from './record-context.ts';
import { workToTopics } from './topics.ts';
import { workToDates } from './work-dates.ts';
import { workToIdentifiers } from './work-identifiers.ts';
import { locationToVersionKind, workToType } from './work-types.ts';

/**
 * An OpenAlex work as a record. Fields as described on the pages "Work object", "Authorship object" and "Location
 * object" of docs.openalex.org, and in "Works Overview" and "Work Types Overview" of developers.openalex.org; names
 * that OpenAlex used before (`host_venue`, `concepts`) are read where the new ones are missing.
 */
export function openAlexWorkToRecord(work: JsonObject, context: RecordContext): WorkRecord {
  const location = workToPrimaryLocation(work);
  const type = workToType(work, location, context.report);
  const biblio = toObject(work['biblio']);
  const language = workToLanguage(work);
  const title = toText(work['title']) ?? toText(work['display_name']);
  return {
    kind: 'work',
    provenance: openAlexProvenance(work, context),
    identifiers: workToIdentifiers(work, location, context.report),
    type,
    title: title === undefined ? undefined : textToRichText(title, 'title', language),
    ...authorshipsToBylines(work, context.report),
    editors: [],
    dates: workToDates(work, type, context.report),
    versionKind: locationToVersionKind(location),
    venue: locationToVenue(location),
    volume: toTextOrNumber(biblio?.['volume']),
    issue: toTextOrNumber(biblio?.['issue']),
    pages: biblioToPages(biblio),
    abstract: workToAbstract(work, title, language, context),
    topics: workToTopics(work),
    relations: [],
    links: workToLinks(work, location),
    language,
    licence: workToLicence(work, location),
    retracted: work['is_retracted'] === true,
  };
}

function workToAbstract(
  work: JsonObject,
  title: string | undefined,
  language: string | undefined,
  context: RecordContext,
): Abstract | undefined {
  const text = workToAbstractText(work, title, context.report);
  const richText = text === undefined ? undefined : textToRichText(text, 'abstract', language);
  if (richText === undefined) return undefined;
  const licence = context.file.rule?.licence;
  return licence === undefined ? richText : { ...richText, licence };
}

/** ISO 639-1, found by OpenAlex from title and abstract. */
function workToLanguage(work: JsonObject): string | undefined {
  const language = toText(work['language'])?.toLowerCase();
  return language !== undefined && /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(language) ? language : undefined;
}

/** `first_page` alone may be an article number such as `e1005`; OpenAlex does not tell. */
function biblioToPages(biblio: JsonObject | undefined): string | undefined {
  const first = toTextOrNumber(biblio?.['first_page']);
  const last = toTextOrNumber(biblio?.['last_page']);
  if (first === undefined) return last;
  return last === undefined || last === first ? first : `${first}-${last}`;
}

function workToLicence(work: JsonObject, location: JsonObject | undefined): string | undefined {
  return toText(location?.['license']) ?? toText(toObject(work['best_oa_location'])?.['license']);
}
