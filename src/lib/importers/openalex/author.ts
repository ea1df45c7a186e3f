import type { Identifier } from '../../model/identifier.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { identifierFromAddress, toOpenAlexId, toOrcid } from '../../normalise/identifiers/index.ts';
import { toObject, toText, type JsonObject } from '../json/read.ts';
import type { ImportContext } from '../importer.ts';
import { type FieldMapping, type FieldTable, readByTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import { finishPerson, joinPersonFields, type PersonFields } from '../mapping/person-fields.ts';
import { authorToCareers } from './author-careers.ts';
import { authorToNames } from './author-names.ts';
import { nobody, reportOrcid } from './authorships.ts';
import { access, type OpenAlexEntry } from './entry.ts';
import { toWebAddress } from './locations.ts';
import { notesToReport, openAlexProvenance, type OpenAlexPlace } from './record-context.ts';
import { openAlexToIdentifiers } from './work-identifiers.ts';

type Row = FieldMapping<unknown, OpenAlexEntry, PersonFields>;

/** "Author object" of docs.openalex.org; `last_known_institution` is what it had before 2024. */
const rows: readonly Row[] = [
  { source: 'id', target: ['identifiers'], convert: (id) => ({ identifiers: openAlexToIdentifiers(id) }) },
  {
    source: 'orcid',
    target: ['identifiers'],
    convert: (orcid, _, notes) => ({ identifiers: orcidToIdentifiers(orcid, notes) }),
  },
  {
    source: 'ids',
    target: ['identifiers', 'links'],
    convert: (value, { record }, notes) => {
      const ids = toObject(value) ?? {};
      return { identifiers: idsToIdentifiers(ids, record, notes), links: idsToLinks(ids) };
    },
  },
  {
    source: 'display_name',
    target: ['names'],
    convert: (name, { record }, notes) => ({
      names: authorToNames(toText(name) ?? '', record, notesToReport(notes)),
    }),
  },
  ...['affiliations', 'last_known_institutions', 'last_known_institution'].map(toCareerRow),
];

const counted = 'A number that OpenAlex counts; the site counts its own';

export const authorTable: FieldTable<unknown, OpenAlexEntry, PersonFields> = {
  of: 'Authors',
  rows,
  alongside: {
    display_name_alternatives: 'display_name',
    updated_date: 'the date of retrieval',
    updated: 'the date of retrieval',
  },
  ignored: {
    cited_by_count: counted,
    counts_by_year: counted,
    created_date: 'It describes the record, not the person',
    relevance_score: 'It belongs to the search that found the record',
    summary_stats: counted,
    topic_share: counted,
    topics: 'Topics of a person come from the works on the site',
    works_api_url: 'An address of the API',
    works_count: counted,
    x_concepts: 'Topics of a person come from the works on the site',
  },
};

/** An OpenAlex author as a record. Deleted and nameless authors are none. */
export function openAlexAuthorToRecord(
  record: JsonObject,
  place: OpenAlexPlace,
  context: ImportContext,
  notes: Notes,
): PersonRecord | undefined {
  const id = authorToId(record);
  const name = toText(record['display_name']);
  if ((id !== undefined && nobody.has(id)) || name === 'Deleted Author') {
    notes.add('notice', 'deleted-author', 'OpenAlex deleted this author, so there is nobody to show', {
      value: id ?? name ?? '',
    });
    return undefined;
  }
  const fields = readByTable(authorTable, { record, context }, access, notes, joinPersonFields);
  return finishPerson(fields, 'openalex', openAlexProvenance(record, context, place), notes);
}

function authorToId(author: JsonObject): string | undefined {
  return toOpenAlexId(toText(author['id']) ?? toText(toObject(author['ids'])?.['openalex']) ?? '');
}

/** The three fields tell one story, which the first of them that is there tells. */
function toCareerRow(source: string, position: number, sources: readonly string[]): Row {
  const earlier = sources.slice(0, position);
  return {
    source,
    target: ['careers'],
    convert: (_, { record }) =>
      earlier.some((name) => record[name] != null) ? undefined : { careers: authorToCareers(record) },
  };
}

function orcidToIdentifiers(value: unknown, notes: Notes): Identifier[] {
  const text = toText(value);
  const orcid = text === undefined ? undefined : toOrcid(text);
  if (text !== undefined && orcid === undefined) reportOrcid(text, notesToReport(notes));
  return orcid === undefined ? [] : [{ scheme: 'orcid', value: orcid }];
}

function idsToIdentifiers(ids: JsonObject, author: JsonObject, notes: Notes): Identifier[] {
  // http://www.scopus.com/inward/authorDetails.url?authorID=…&partnerID=…
  const scopus = /^(?:https?:.*[?&]authorID=)?(\d{6,})(?:&|$)/i.exec(toText(ids['scopus']) ?? '')?.[1];
  const wikidata = identifierFromAddress(toText(ids['wikidata']) ?? '');
  return [
    ...openAlexToIdentifiers(ids['openalex']),
    ...(toText(author['orcid']) === undefined ? orcidToIdentifiers(ids['orcid'], notes) : []),
    ...(scopus === undefined ? [] : [{ scheme: 'scopus' as const, value: scopus }]),
    ...(wikidata?.scheme === 'wikidata' ? [wikidata] : []),
  ];
}

function idsToLinks(ids: JsonObject): PersonRecord['links'] {
  const wikipedia = toWebAddress(ids['wikipedia']);
  return wikipedia === undefined ? [] : [{ label: 'Wikipedia', url: wikipedia }];
}
