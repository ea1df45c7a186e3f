import type { Identifier } from '../../model/identifier.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { toOpenAlexId, toOrcid, identifierFromAddress } from '../../normalise/identifiers/index.ts';
import { toObject, toText, type JsonObject } from '../json/read.ts';
import { authorToCareers } from './author-careers.ts';
import { authorToNames } from './author-names.ts';
import { nobody, reportOrcid } from './authorships.ts';
import { toWebAddress } from './locations.ts';
import { openAlexProvenance, type RecordContext, type Report } from './record-context.ts';

/** An OpenAlex author as a record: "Author object" of docs.openalex.org. Deleted and nameless authors are none. */
export function openAlexAuthorToRecord(author: JsonObject, context: RecordContext): PersonRecord | undefined {
  const id = toOpenAlexId(toText(author['id']) ?? toText(toObject(author['ids'])?.['openalex']) ?? '');
  const name = toText(author['display_name']);
  if ((id !== undefined && nobody.has(id)) || name === 'Deleted Author') {
    context.report({
      code: 'deleted-author',
      severity: 'notice',
      message: 'OpenAlex deleted this author, so there is nobody to show',
      value: id ?? name ?? '',
    });
    return undefined;
  }
  const names = name === undefined ? [] : authorToNames(name, author, context.report);
  if (names.length === 0) {
    context.report({
      code: 'no-name',
      severity: 'error',
      message: 'The author has no name and was left out',
      ...(name === undefined ? {} : { value: name }),
    });
    return undefined;
  }
  return {
    kind: 'person',
    origin: 'openalex',
    provenance: openAlexProvenance(author, context),
    identifiers: authorToIdentifiers(id, author, context.report),
    names,
    units: [],
    careers: authorToCareers(author),
    links: authorToLinks(author),
  };
}

function authorToIdentifiers(id: string | undefined, author: JsonObject, report: Report): Identifier[] {
  const ids = toObject(author['ids']);
  const orcidText = toText(author['orcid']) ?? toText(ids?.['orcid']);
  const orcid = orcidText === undefined ? undefined : toOrcid(orcidText);
  if (orcidText !== undefined && orcid === undefined) reportOrcid(orcidText, report);
  // http://www.scopus.com/inward/authorDetails.url?authorID=…&partnerID=…
  const scopus = /^(?:https?:.*[?&]authorID=)?(\d{6,})(?:&|$)/i.exec(toText(ids?.['scopus']) ?? '')?.[1];
  const wikidata = identifierFromAddress(toText(ids?.['wikidata']) ?? '');
  return [
    ...(id === undefined ? [] : [{ scheme: 'openalex' as const, value: id }]),
    ...(orcid === undefined ? [] : [{ scheme: 'orcid' as const, value: orcid }]),
    ...(scopus === undefined ? [] : [{ scheme: 'scopus' as const, value: scopus }]),
    ...(wikidata?.scheme === 'wikidata' ? [wikidata] : []),
  ];
}

function authorToLinks(author: JsonObject): PersonRecord['links'] {
  const wikipedia = toWebAddress(toObject(author['ids'])?.['wikipedia']);
  return wikipedia === undefined ? [] : [{ label: 'Wikipedia', url: wikipedia }];
}
