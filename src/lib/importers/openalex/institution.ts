import type { Affiliation } from '../../model/byline.ts';
import type { Identifier } from '../../model/identifier.ts';
import type { OrganisationRecord } from '../../model/organisation-record.ts';
import { identifierFromAddress, toOpenAlexId, toRor } from '../../normalise/identifiers/index.ts';
import { toObject, toText, type JsonObject } from '../json/read.ts';
import { toWebAddress } from './locations.ts';
import { openAlexProvenance, type RecordContext } from './record-context.ts';

/** An OpenAlex institution as a record: "Institution object" of docs.openalex.org. Without a name there is none. */
export function openAlexInstitutionToRecord(
  institution: JsonObject,
  context: RecordContext,
): OrganisationRecord | undefined {
  const affiliation = institutionToAffiliation(institution);
  if (affiliation === undefined) {
    context.report({
      code: 'no-name',
      severity: 'error',
      message: 'The institution has no name and was left out',
    });
    return undefined;
  }
  const wikidata = identifierFromAddress(toText(toObject(institution['ids'])?.['wikidata']) ?? '');
  return {
    kind: 'organisation',
    provenance: openAlexProvenance(institution, context),
    ...affiliation,
    identifiers: [...affiliation.identifiers, ...(wikidata?.scheme === 'wikidata' ? [wikidata] : [])],
    homepage: toWebAddress(institution['homepage_url']),
  };
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
