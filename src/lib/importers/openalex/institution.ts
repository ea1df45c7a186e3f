import type { Affiliation } from '../../model/byline.ts';
import { type Identifier, identifierToKey } from '../../model/identifier.ts';
import type { OrganisationRecord } from '../../model/organisation-record.ts';
import { identifierFromAddress, toOpenAlexId, toRor } from '../../normalise/identifiers/index.ts';
import { toObject, toText, type JsonObject } from '../json/read.ts';
import type { ImportContext } from '../importer.ts';
import { type FieldMapping, type FieldTable, readByTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import { access, type OpenAlexEntry } from './entry.ts';
import { toWebAddress } from './locations.ts';
import { openAlexProvenance, type OpenAlexPlace } from './record-context.ts';

type OrganisationFields = Partial<Omit<OrganisationRecord, 'kind' | 'provenance'>>;
type Row = FieldMapping<unknown, OpenAlexEntry, OrganisationFields>;

/** "Institution object" of docs.openalex.org. */
const rows: readonly Row[] = [
  { source: 'display_name', target: ['name'], convert: (_, { record }) => nameToFields(record) },
  {
    source: 'id',
    target: ['identifiers'],
    convert: (_, { record }) => ({ identifiers: institutionToAffiliation(record)?.identifiers ?? [] }),
  },
  {
    source: 'ids',
    target: ['identifiers'],
    convert: (ids, { record }) => {
      const wikidata = identifierFromAddress(toText(toObject(ids)?.['wikidata']) ?? '');
      return {
        identifiers: [
          ...(institutionToAffiliation(record)?.identifiers ?? []),
          ...(wikidata?.scheme === 'wikidata' ? [wikidata] : []),
        ],
      };
    },
  },
  {
    source: 'country_code',
    target: ['countryCode'],
    convert: (_, { record }) => {
      const countryCode = institutionToAffiliation(record)?.countryCode;
      return countryCode === undefined ? undefined : { countryCode };
    },
  },
  {
    source: 'homepage_url',
    target: ['homepage'],
    convert: (url) => {
      const homepage = toWebAddress(url);
      return homepage === undefined ? undefined : { homepage };
    },
  },
];

const counted = 'A number that OpenAlex counts; the site counts its own';
const others = 'The site has pages of its own people alone';

export const institutionTable: FieldTable<unknown, OpenAlexEntry, OrganisationFields> = {
  of: 'Institutions',
  rows,
  alongside: {
    ror: 'id',
    updated: 'the date of retrieval',
    updated_date: 'the date of retrieval',
  },
  ignored: {
    associated_institutions: others,
    cited_by_count: counted,
    counts_by_year: counted,
    created_date: 'It describes the record',
    display_name_acronyms: 'Names are printed as the exports of works have them',
    display_name_alternatives: 'Names are printed as the exports of works have them',
    geo: 'Places are not shown',
    image_thumbnail_url: 'Pictures of other hosts are not shown',
    image_url: 'Pictures of other hosts are not shown',
    international: 'Names are printed as the exports of works have them',
    is_super_system: others,
    lineage: others,
    relevance_score: 'It belongs to the search that found the record',
    repositories: others,
    roles: others,
    summary_stats: counted,
    topic_share: counted,
    topics: counted,
    type: 'Kinds of organisation are not shown',
    type_id: 'Kinds of organisation are not shown',
    works_api_url: 'An address of the API',
    works_count: counted,
    x_concepts: counted,
  },
};

/** An OpenAlex institution as a record. Without a name there is none. */
export function openAlexInstitutionToRecord(
  record: JsonObject,
  place: OpenAlexPlace,
  context: ImportContext,
  notes: Notes,
): OrganisationRecord | undefined {
  const fields = readByTable(institutionTable, { record, context }, access, notes, joinOrganisationFields);
  const { name, identifiers = [], ...rest } = fields;
  if (name === undefined) {
    notes.add('error', 'no-name', 'The institution has no name and was left out');
    return undefined;
  }
  const provenance = openAlexProvenance(record, context, place);
  return { kind: 'organisation', provenance, ...rest, name, identifiers };
}

function nameToFields(institution: JsonObject): OrganisationFields | undefined {
  const name = institutionToAffiliation(institution)?.name;
  return name === undefined ? undefined : { name };
}

function joinOrganisationFields(parts: readonly OrganisationFields[]): OrganisationFields {
  const identifiers = parts.flatMap((part) => part.identifiers ?? []);
  const unique = new Map(identifiers.map((each) => [identifierToKey(each), each]));
  const joined: OrganisationFields = {};
  for (const part of parts) Object.assign(joined, part);
  return { ...joined, identifiers: [...unique.values()] };
}

/** The short form beside authors: "Dehydrated institution". */
export function institutionToAffiliation(institution: JsonObject): Affiliation | undefined {
  const name = toText(institution['display_name']);
  if (name === undefined) return undefined;
  const ids = toObject(institution['ids']);
  const id = toOpenAlexId(toText(institution['id']) ?? toText(ids?.['openalex']) ?? '');
  const ror = toRor(toText(institution['ror']) ?? toText(ids?.['ror']) ?? '');
  const country = toText(institution['country_code'])?.toUpperCase();
  const identifiers: Identifier[] = [
    ...(id === undefined ? [] : [{ scheme: 'openalex' as const, value: id }]),
    ...(ror === undefined ? [] : [{ scheme: 'ror' as const, value: ror }]),
  ];
  return {
    name,
    identifiers,
    ...(country !== undefined && /^[A-Z]{2}$/.test(country) ? { countryCode: country } : {}),
  };
}
