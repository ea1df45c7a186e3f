import type { Identifier, IdentifierScheme } from '../../model/identifier.ts';
import type { Link } from '../../model/link.ts';
import { toAddress } from '../../normalise/address.ts';
import { identifierFromAddress } from '../../normalise/identifiers/index.ts';
import type { JsonObject } from '../json/read.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import type { PersonFields } from '../mapping/person-fields.ts';
import { employmentsToCareers } from './careers.ts';
import { nameToNames, otherNamesToNames } from './person-names.ts';
import { itemsAt, textAt } from './value.ts';

/** A person with their activities in the shape of 3.0, on one level. */
export interface OrcidPerson {
  person: JsonObject;
  orcid: string | undefined;
}

type Row = FieldMapping<unknown, OrcidPerson, PersonFields>;

/**
 * Sections of a record. https://github.com/ORCID/orcid-model/blob/master/src/main/resources/record_3.0/record-3.0.xsd
 */
const rows: readonly Row[] = [
  { source: 'name', target: ['names'], convert: (value) => ({ names: nameToNames(value) }) },
  { source: 'other-names', target: ['names'], convert: (value) => ({ names: otherNamesToNames(value) }) },
  { source: 'external-identifiers', target: ['identifiers'], convert: externalIdentifiersToFields },
  { source: 'researcher-urls', target: ['links'], convert: researcherUrlsToFields },
  { source: 'biography', target: ['summary'], convert: biographyToFields },
  {
    source: 'employments',
    target: ['careers'],
    convert: (value, { orcid }) => ({ careers: employmentsToCareers(value, orcid) }),
  },
];

const activity = 'Profiles show employments; other activities have no place on them';

export const orcidPersonTable: FieldTable<unknown, OrcidPerson, PersonFields> = {
  of: 'People',
  rows,
  alongside: {
    'orcid-identifier': 'the iD of the person',
    path: 'the iD of the person, where the file is a section of a record',
    works: 'works of their own',
    history: 'whether the record is still in use',
    visibility: 'what is not public is left out',
    value: 'no field: white space between the elements',
  },
  ignored: {
    emails: 'Personal data',
    addresses: 'Personal data: the country where somebody lives',
    keywords: 'Topics of a person come from their works, not from words about themself',
    preferences: 'It is the language of the forms at orcid.org',
    'last-modified-date': 'It says when the record was changed, not when it was fetched',
    'created-date': 'It says when the section was made',
    educations: 'Careers are positions held, not studies',
    qualifications: 'Careers are positions held, not qualifications',
    distinctions: activity,
    'invited-positions': activity,
    memberships: activity,
    services: activity,
    fundings: activity,
    'peer-reviews': activity,
    'research-resources': activity,
  },
};

/** Databases whose numbers of people are known here. */
const schemes: ReadonlySet<IdentifierScheme> = new Set<IdentifierScheme>([
  'scopus',
  'scholar',
  'dblp',
  'wikidata',
]);

/** Scopus and others link their author pages here; ResearcherID, Loop, ISNI and most others have no scheme. */
function externalIdentifiersToFields(value: unknown): PersonFields | undefined {
  const identifiers = itemsAt(value, 'external-identifier').flatMap((item): Identifier[] => {
    const type = textAt(item, 'external-id-type') ?? '';
    const id = textAt(item, 'external-id-value') ?? '';
    if (/^scopus/i.test(type) && /^\d{6,}$/.test(id)) return [{ scheme: 'scopus', value: id }];
    const found = identifierFromAddress(textAt(item, 'external-id-url') ?? '');
    return found !== undefined && schemes.has(found.scheme) ? [found] : [];
  });
  return identifiers.length === 0 ? undefined : { identifiers };
}

function researcherUrlsToFields(value: unknown, _: OrcidPerson, notes: Notes): PersonFields | undefined {
  const links = itemsAt(value, 'researcher-url').flatMap((item): Link[] => {
    const text = textAt(item, 'url');
    if (text === undefined) return [];
    const url = toAddress(text);
    // An e-mail address entered as a web address is still personal data.
    if (url === undefined || !url.startsWith('http')) {
      notes.add('notice', 'unusable-address', 'This address cannot be a link', {
        value: /@/.test(text) ? 'an e-mail address' : text,
      });
      return [];
    }
    return [{ label: textAt(item, 'url-name')?.replaceAll(/\s+/g, ' ') ?? new URL(url).hostname, url }];
  });
  return links.length === 0 ? undefined : { links };
}

const longestSummary = 300;

/** Profiles have one sentence; a longer biography is the person's to give in a page of their own. */
function biographyToFields(value: unknown): PersonFields | undefined {
  const text = textAt({ value }, 'value')?.replaceAll(/\s+/g, ' ');
  if (text === undefined || text.length > longestSummary || /[.!?]\s+\p{Lu}/u.test(text) || /@/.test(text))
    return undefined;
  return { summary: text };
}
