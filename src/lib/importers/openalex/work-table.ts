import { textToRichText } from '../../normalise/markup/index.ts';
import { toObject, toObjects, toText, toTextOrNumber } from '../json/read.ts';
import { abstractToFields, doiToFields, toPages } from '../mapping/converters.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { indexToText, withoutHeading } from './abstract.ts';
import { authorshipsToBylines } from './authorships.ts';
import type { OpenAlexWork } from './entry.ts';
import { awardsToFields, fundersOfWork } from './funding.ts';
import { locationsToPdf, locationToLanding, locationToVenue } from './locations.ts';
import { notesToReport } from './record-context.ts';
import { conceptsToTopics, headingsToTopics, keywordsToTopics, toTopics } from './topics.ts';
import { dateToDates, yearToDates } from './work-dates.ts';
import {
  idsToIdentifiers,
  locationsToIdentifiers,
  magToIdentifiers,
  openAlexToIdentifiers,
} from './work-identifiers.ts';
import { locationToVersionKind } from './work-types.ts';

type Row = FieldMapping<unknown, OpenAlexWork, WorkFields>;

/**
 * The fields of a work: pages "Work object", "Authorship object" and "Location object" of docs.openalex.org, "Works
 * Overview" of developers.openalex.org; and names that OpenAlex used before (`host_venue`, `concepts`, `mag`).
 */
const rows: readonly Row[] = [
  { source: 'id', target: ['identifiers'], convert: (id) => ({ identifiers: openAlexToIdentifiers(id) }) },
  {
    source: 'doi',
    target: ['identifiers', 'links'],
    convert: (doi, _, notes) => doiToFields(toText(doi) ?? '', notes),
  },
  {
    source: 'ids',
    target: ['identifiers'],
    convert: (ids, { record }, notes) => ({
      identifiers: idsToIdentifiers(toObject(ids) ?? {}, record, notesToReport(notes)),
    }),
  },
  { source: 'mag', target: ['identifiers'], convert: (mag) => ({ identifiers: magToIdentifiers(mag) }) },
  { source: 'type', target: ['type'], convert: (_, { type }) => ({ type }) },
  { source: 'title', target: ['title'], convert: titleToFields },
  { source: 'display_name', target: ['title'], convert: titleToFields },
  {
    source: 'authorships',
    target: ['bylines', 'authorCount', 'bylinesTruncated'],
    convert: (_, { record }, notes) => authorshipsToBylines(record, notesToReport(notes)),
  },
  {
    source: 'publication_date',
    target: ['dates'],
    convert: (date, { type }, notes) => ({ dates: dateToDates(date, type, notesToReport(notes)) }),
  },
  {
    source: 'publication_year',
    target: ['dates'],
    convert: (year, { type }, notes) => ({ dates: yearToDates(year, type, notesToReport(notes)) }),
  },
  { source: 'primary_location', target: placeTargets(), convert: (_, entry) => placeToFields(entry) },
  // Until 2023
  {
    source: 'host_venue',
    target: placeTargets(),
    convert: (_, entry) => (hasPrimaryLocation(entry) ? undefined : placeToFields(entry)),
  },
  { source: 'best_oa_location', target: ['licence', 'links'], convert: bestLocationToFields },
  {
    source: 'locations',
    target: placeTargets(),
    convert: (locations, entry) => {
      const { record, location } = entry;
      const all = [location, toObject(record['best_oa_location']), ...toObjects(locations)];
      const pdf: WorkFields = { links: locationsToPdf(all) };
      return hasPlace(entry) ? pdf : joinWorkFields([placeToFields(entry), pdf]);
    },
  },
  { source: 'biblio', target: ['volume', 'issue', 'pages'], convert: biblioToFields },
  { source: 'abstract_inverted_index', target: ['abstract'], convert: indexToFields },
  { source: 'abstract_inverted_index_v3', target: ['abstract'], convert: indexToFields },
  {
    source: 'abstract',
    target: ['abstract'],
    convert: (text, entry) => abstractTextToFields(toText(text), entry),
  },
  { source: 'topics', target: ['topics'], convert: (topics) => ({ topics: toTopics(toObjects(topics)) }) },
  { source: 'primary_topic', target: ['topics'], convert: (topic) => ({ topics: toTopics([topic]) }) },
  // Until 2024; where there are topics, concepts say nothing new
  {
    source: 'concepts',
    target: ['topics'],
    convert: (concepts, { record }) =>
      hasTopics(record) ? undefined : { topics: conceptsToTopics(toObjects(concepts)) },
  },
  {
    source: 'keywords',
    target: ['topics'],
    convert: (keywords) => ({ topics: keywordsToTopics(toObjects(keywords)) }),
  },
  { source: 'mesh', target: ['topics'], convert: (mesh) => ({ topics: headingsToTopics(toObjects(mesh)) }) },
  { source: 'awards', target: ['funding'], convert: awardsToFields },
  // Until 2025
  { source: 'grants', target: ['funding'], convert: awardsToFields },
  { source: 'funders', target: ['funding'], convert: fundersOfWork },
  {
    source: 'language',
    target: ['language'],
    convert: (_, { language }) => (language === undefined ? undefined : { language }),
  },
  {
    source: 'is_retracted',
    target: ['retracted'],
    convert: (retracted) => ({ retracted: retracted === true }),
  },
];

const counted = 'A number that OpenAlex counts over the whole literature; the site prints none of them';
const derived = 'It repeats what stands in `authorships`';
const internal = 'It describes the record, not the work';

export const workTable: FieldTable<unknown, OpenAlexWork, WorkFields> = {
  of: 'Works',
  rows,
  alongside: {
    type_crossref: 'type',
    is_paratext: 'type',
    authors_count: 'authorships',
    is_authors_truncated: 'authorships',
    updated_date: 'the date of retrieval',
    updated: 'the date of retrieval',
  },
  ignored: {
    apc_list: 'Prices are not shown',
    apc_paid: 'Prices are not shown',
    citation: internal,
    citation_normalized_percentile: counted,
    cited_by_api_url: 'An address of the API',
    cited_by_count: counted,
    cited_by_percentile_year: counted,
    concepts_count: counted,
    content_urls: 'An address of the API',
    corresponding_author_ids: derived,
    corresponding_institution_ids: derived,
    countries_distinct_count: derived,
    counts_by_year: counted,
    created_date: internal,
    datasets: 'Works that it is linked with by guess',
    doi_registration_agency: internal,
    fulltext_origin: internal,
    fwci: counted,
    has_content: internal,
    has_fulltext: internal,
    indexed_in: internal,
    institution_assertions: derived,
    institutions: derived,
    institutions_distinct_count: derived,
    is_oa: internal,
    is_xpac: internal,
    locations_count: internal,
    ngrams_url: 'An address of the API',
    open_access: 'It repeats what stands in the locations',
    page: internal,
    referenced_works: 'References are not shown',
    referenced_works_count: counted,
    related_works: 'OpenAlex guesses them',
    relevance_score: 'It belongs to the search that found the record',
    summary_stats: counted,
    sustainable_development_goals: 'OpenAlex guesses them',
    versions: 'Versions are found by the site from the records themselves',
    '@timestamp': internal,
    '@version': internal,
  },
};

function placeTargets(): (keyof WorkFields)[] {
  return ['venue', 'versionKind', 'links', 'licence', 'identifiers'];
}

/** What the primary location, or what stands in for it, says of the work. */
function placeToFields({ record, location }: OpenAlexWork): WorkFields {
  const venue = locationToVenue(location);
  const versionKind = locationToVersionKind(location);
  const licence = toText(location?.['license']);
  return {
    identifiers: locationsToIdentifiers(record, location),
    links: [...locationToLanding(location), ...locationsToPdf([location])],
    ...(venue === undefined ? {} : { venue }),
    ...(versionKind === undefined ? {} : { versionKind }),
    ...(licence === undefined ? {} : { licence }),
  };
}

function bestLocationToFields(best: unknown, { location }: OpenAlexWork): WorkFields {
  const licence = toText(toObject(best)?.['license']);
  return {
    links: locationsToPdf([location, toObject(best)]),
    ...(licence === undefined ? {} : { licence }),
  };
}

function hasPrimaryLocation({ record }: OpenAlexWork): boolean {
  return toObject(record['primary_location']) !== undefined;
}

function hasPlace(entry: OpenAlexWork): boolean {
  return hasPrimaryLocation(entry) || toObject(entry.record['host_venue']) !== undefined;
}

function hasTopics(record: OpenAlexWork['record']): boolean {
  return toTopics([...toObjects(record['topics']), record['primary_topic']]).length > 0;
}

function titleToFields(value: unknown, { language }: OpenAlexWork): WorkFields | undefined {
  const title = textToRichText(toText(value) ?? '', 'title', language);
  return title === undefined ? undefined : { title };
}

/** `first_page` alone may be an article number such as `e1005`; OpenAlex does not tell. */
function biblioToFields(value: unknown): WorkFields {
  const biblio = toObject(value);
  const volume = toTextOrNumber(biblio?.['volume']);
  const issue = toTextOrNumber(biblio?.['issue']);
  const first = toTextOrNumber(biblio?.['first_page']);
  const last = toTextOrNumber(biblio?.['last_page']);
  const range =
    first === undefined || last === undefined || last === first ? (first ?? last) : `${first}-${last}`;
  const pages = range === undefined ? undefined : toPages(range);
  return {
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(pages === undefined ? {} : { pages }),
  };
}

function indexToFields(value: unknown, entry: OpenAlexWork, notes: Notes): WorkFields | undefined {
  return abstractTextToFields(indexToText(value, notesToReport(notes)), entry);
}

function abstractTextToFields(
  text: string | undefined,
  { title, language, context }: OpenAlexWork,
): WorkFields | undefined {
  if (text === undefined) return undefined;
  return abstractToFields(textToRichText(withoutHeading(text, title), 'abstract', language), context);
}
