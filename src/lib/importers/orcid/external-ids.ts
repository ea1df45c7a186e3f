import type { Relation } from '../../model/relation.ts';
import { findArxivId, toArxivId } from '../../normalise/identifiers/index.ts';
import type { JsonObject } from '../json/read.ts';
import {
  addressToFields,
  doiToFields,
  isbnsToFields,
  isEmpty,
  issnsToFields,
  pmcidToFields,
  pmidToFields,
} from '../mapping/converters.ts';
import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { itemsAt, textAt, wordAt } from './value.ts';

/**
 * What the identifiers of a work say, by their relationship: `self` names the work, `part-of` what it stands in,
 * `version-of` another version of it; `funded-by` names a grant.
 * https://info.orcid.org/ufaqs/what-are-the-relationship-types-for-works/
 */
export function externalIdsToFields(value: unknown, notes: Notes): WorkFields | undefined {
  const parts = itemsAt(value, 'external-id').flatMap((id) => externalIdToFields(id, notes) ?? []);
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}

type Converter = (value: string, notes: Notes) => WorkFields | undefined;

/** https://pub.orcid.org/v3.0/identifiers : the types of which this engine has a scheme. */
const converters: Readonly<Record<string, Converter>> = {
  doi: doiToFields,
  isbn: (value, notes) => isbnsToFields(separateNumbers(value), notes),
  issn: (value, notes) => issnsToFields(separateNumbers(value), notes),
  pmid: pmidToFields,
  pmc: pmcidToFields,
  arxiv: (value) => {
    const id = toArxivId(value) ?? findArxivId(value);
    return id === undefined ? undefined : { identifiers: [{ scheme: 'arxiv', value: id }] };
  },
  uri: (value) => addressToFields(value),
};

/** Addresses of these lead to a database's page about the work, often behind a login. */
const databases: ReadonlySet<string> = new Set([
  'eid',
  'wosuid',
  'doi',
  'isbn',
  'issn',
  'pmid',
  'pmc',
  'arxiv',
]);

const relations: Readonly<Record<string, Relation['type']>> = {
  'part-of': 'is-part-of',
  'version-of': 'is-version-of',
};

function externalIdToFields(id: JsonObject, notes: Notes): WorkFields | undefined {
  const type = wordAt(id, 'external-id-type') ?? '';
  const value = textAt(id, 'external-id-value');
  // Versions 1.2 and some summaries of 2.0 say none.
  const relationship = wordAt(id, 'external-id-relationship') ?? 'self';
  if (value === undefined || isEmpty(value) || relationship === 'funded-by') return undefined;
  const convert = Object.hasOwn(converters, type) ? converters[type] : undefined;
  const fields = convert?.(value, notes);
  // An ISSN names the journal, whatever the relationship says.
  if (type === 'issn') return fields;
  const relation = Object.hasOwn(relations, relationship) ? relations[relationship] : undefined;
  if (relation !== undefined) {
    const targets = fields?.identifiers ?? [];
    return { relations: targets.map((target) => ({ type: relation, target })) };
  }
  if (databases.has(type)) return fields;
  return fields ?? addressToFields(textAt(id, 'external-id-url') ?? '');
}

/** Scopus writes the numbers of print and online one after the other: `03914097 17208386`. */
function separateNumbers(text: string): string {
  return text.replaceAll(/(?<=[\dX-]{8})\s+(?=\d[\d-]{6})/gi, ', ');
}
