import type { Identifier } from '../../model/identifier.ts';
import type { Relation } from '../../model/relation.ts';
import {
  doiToIdentifier,
  identifierFromAddress,
  toArxivId,
  toDoi,
  toIsbn,
  toPmcid,
  toPmid,
} from '../../normalise/identifiers/index.ts';
import { toObject, toObjects, toText, type JsonObject } from '../json/read.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { lookUp } from '../mapping/look-up.ts';

/** https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/relationships/ */
const relations: Readonly<Record<string, Relation['type']>> = {
  'is-preprint-of': 'is-preprint-of',
  'has-preprint': 'has-preprint',
  'is-version-of': 'is-version-of',
  'has-version': 'is-version-of',
  'is-manuscript-of': 'is-version-of',
  'has-manuscript': 'is-version-of',
  'is-identical-to': 'is-version-of',
  'is-same-as': 'is-version-of',
  'is-variant-form-of': 'is-version-of',
  'is-original-form-of': 'is-version-of',
  'is-replaced-by': 'is-version-of',
  replaces: 'is-version-of',
  'is-review-of': 'reviews',
  'is-part-of': 'is-part-of',
  'is-correction-of': 'corrects',
  'is-erratum-of': 'corrects',
  'has-correction': 'is-corrected-by',
  'has-erratum': 'is-corrected-by',
  'is-retraction-of': 'retracts',
  'has-retraction': 'is-retracted-by',
};

/** What a notice does to its target, by the type of the update. https://www.crossref.org/documentation/crossmark/version-control-corrections-and-retractions/ */
const updates: Readonly<Record<string, { of: Relation['type']; by: Relation['type'] }>> = {
  retraction: { of: 'retracts', by: 'is-retracted-by' },
  withdrawal: { of: 'retracts', by: 'is-retracted-by' },
  removal: { of: 'retracts', by: 'is-retracted-by' },
  correction: { of: 'corrects', by: 'is-corrected-by' },
  corrigendum: { of: 'corrects', by: 'is-corrected-by' },
  erratum: { of: 'corrects', by: 'is-corrected-by' },
  addendum: { of: 'corrects', by: 'is-corrected-by' },
  clarification: { of: 'corrects', by: 'is-corrected-by' },
  partial_retraction: { of: 'corrects', by: 'is-corrected-by' },
  new_version: { of: 'is-version-of', by: 'is-version-of' },
};

/** The relations that its depositor, or that of the other work, asserts. */
export function relationToFields(value: unknown, item: JsonObject): WorkFields | undefined {
  const found = Object.entries(toObject(value) ?? {}).flatMap(([name, targets]) =>
    toObjects(targets).flatMap((target): Relation[] => {
      const type = lookUp(relations, name) ?? updateRelation(name, toText(target['asserted-by']));
      const identifier = targetToIdentifier(target);
      return type === undefined || identifier === undefined ? [] : [{ type, target: identifier }];
    }),
  );
  return relationsToFields(found, item);
}

/** `update-to`: this record is a notice about another. */
export function updateToFields(value: unknown, item: JsonObject): WorkFields | undefined {
  return updatesToFields(value, 'of', item);
}

/** `updated-by`: another record is a notice about this one. */
export function updatedByToFields(value: unknown, item: JsonObject): WorkFields | undefined {
  return updatesToFields(value, 'by', item);
}

/** Whether a record is a notice about another work and not a work of its own standing. */
export function isNotice({ relations: found = [] }: WorkFields): boolean {
  return found.some(({ type }) => type === 'retracts' || type === 'corrects');
}

function updatesToFields(value: unknown, direction: 'of' | 'by', item: JsonObject): WorkFields | undefined {
  const fields = toObjects(value).map((update) => {
    const kind = toText(update['type'])?.toLowerCase().replaceAll(/[\s-]/g, '_') ?? '';
    const type = Object.hasOwn(updates, kind) ? updates[kind]?.[direction] : undefined;
    const doi = toDoi(toText(update['DOI']) ?? '');
    // A notice that takes the place of the work keeps its DOI.
    const ofItself = doi !== undefined && doi === ownDoi(item);
    return {
      found: type === undefined || doi === undefined ? [] : [{ type, target: doiToIdentifier(doi) }],
      retracted: type === 'is-retracted-by' || (ofItself && type === 'retracts'),
    };
  });
  const relationFields = relationsToFields(
    fields.flatMap(({ found }) => found),
    item,
  );
  const retracted = fields.some((field) => field.retracted);
  return retracted ? { ...relationFields, retracted } : relationFields;
}

function relationsToFields(found: Relation[], item: JsonObject): WorkFields | undefined {
  const others = found.filter(({ target }) => target.scheme !== 'doi' || target.value !== ownDoi(item));
  if (others.length === 0) return undefined;
  const retracted = others.some(({ type }) => type === 'is-retracted-by');
  return { relations: others, ...(retracted ? { retracted } : {}) };
}

/** `correction`, `retraction`: asserted by the notice, which is the subject; the other end is the object. */
function updateRelation(name: string, assertedBy: string | undefined): Relation['type'] | undefined {
  if (!Object.hasOwn(updates, name)) return undefined;
  return lookUp(updates, name)?.[assertedBy === 'subject' ? 'of' : 'by'];
}

function targetToIdentifier(target: JsonObject): Identifier | undefined {
  const id = toText(target['id']) ?? '';
  switch (toText(target['id-type'])) {
    case 'doi': {
      const doi = toDoi(id);
      return doi === undefined ? undefined : doiToIdentifier(doi);
    }
    case 'arxiv':
      return toIdentifier('arxiv', toArxivId(id));
    case 'pmid':
      return toIdentifier('pmid', toPmid(id));
    case 'pmcid':
      return toIdentifier('pmcid', toPmcid(id));
    case 'isbn':
      return toIdentifier('isbn', toIsbn(id));
    case 'uri':
      return identifierFromAddress(id);
    default:
      return undefined;
  }
}

function toIdentifier(scheme: Identifier['scheme'], value: string | undefined): Identifier | undefined {
  return value === undefined ? undefined : { scheme, value };
}

function ownDoi(item: JsonObject): string | undefined {
  return toDoi(toText(item['DOI']) ?? '');
}
