import type { Identifier } from '../../model/identifier.ts';
import type { Relation } from '../../model/relation.ts';
import {
  doiToIdentifier,
  identifierFromAddress,
  toDoi,
  toPmcid,
  toPmid,
} from '../../normalise/identifiers/index.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { textOf, type XmlElement } from '../xml/element.ts';
import { attributeOf } from './texts.ts';

/** https://jats.nlm.nih.gov/archiving/tag-library/1.3/attribute/related-article-type.html */
const relations: Readonly<Record<string, Relation['type']>> = {
  'retracted-article': 'retracts',
  'retraction-forward': 'is-retracted-by',
  'corrected-article': 'corrects',
  'correction-forward': 'is-corrected-by',
  'addended-article': 'corrects',
  'addendum-forward': 'is-corrected-by',
  'partial-retraction': 'corrects',
  'partial-retraction-forward': 'is-corrected-by',
  preprint: 'has-preprint',
  'has-preprint': 'has-preprint',
  'peer-reviewed-article': 'reviews',
  'reviewed-article': 'reviews',
};

/** Relations to other articles, where the article says which they are. */
export function relatedArticlesToFields(elements: readonly XmlElement[]): WorkFields | undefined {
  const found = elements.flatMap((element): Relation[] => {
    const name = element.attributes['related-article-type'] ?? '';
    const type = Object.hasOwn(relations, name) ? relations[name] : undefined;
    const target = toTarget(element);
    return type === undefined || target === undefined ? [] : [{ type, target }];
  });
  if (found.length === 0) return undefined;
  const retracted = found.some(({ type }) => type === 'is-retracted-by');
  return { relations: found, ...(retracted ? { retracted } : {}) };
}

function toTarget(element: XmlElement): Identifier | undefined {
  const link = attributeOf(element, 'href') ?? textOf(element) ?? '';
  switch (element.attributes['ext-link-type']?.toLowerCase()) {
    case 'pmid':
    case 'pubmed':
      return toIdentifier('pmid', toPmid(link));
    case 'pmc':
    case 'pmcid':
      return toIdentifier('pmcid', toPmcid(/^\d+$/.test(link) ? `PMC${link}` : link));
    default: {
      const doi = toDoi(link);
      return doi === undefined ? identifierFromAddress(link) : doiToIdentifier(doi);
    }
  }
}

function toIdentifier(scheme: Identifier['scheme'], value: string | undefined): Identifier | undefined {
  return value === undefined ? undefined : { scheme, value };
}
