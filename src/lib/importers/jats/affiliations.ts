import type { Affiliation } from '../../model/byline.ts';
import type { Identifier } from '../../model/identifier.ts';
import { toRor } from '../../normalise/identifiers/index.ts';
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/element.ts';
import { without } from './texts.ts';

/** Numbers, marks and addresses that stand in an affiliation and are no part of its name. */
const noName: ReadonlySet<string> = new Set([
  'label',
  'sup',
  'email',
  'institution-id',
  'xref',
  'fn',
  'phone',
  'fax',
]);

/** The parts of an address, which many publishers leave to the style sheet to put commas between. */
const parts: ReadonlySet<string> = new Set([
  'institution',
  'institution-wrap',
  'addr-line',
  'named-content',
  'city',
  'state',
  'postal-code',
  'country',
]);

/** The elements beside each other in which affiliations stand. */
const places: ReadonlySet<string> = new Set(['contrib-group', 'aff', 'aff-alternatives']);

/** Affiliations of a flat article by the id that contributors refer to, of alternatives the first. */
export function affiliationsById(flat: XmlElement): ReadonlyMap<string, Affiliation> {
  const found = new Map<string, Affiliation>();
  const article = { ...flat, children: childrenOf(flat).filter(({ name }) => places.has(name)) };
  for (const alternatives of descendantsOf(article, 'aff-alternatives')) {
    const affiliation = toAffiliation(childOf(alternatives, 'aff'));
    const id = alternatives.attributes['id'];
    if (id !== undefined && affiliation !== undefined) found.set(id, affiliation);
  }
  for (const aff of descendantsOf(article, 'aff')) {
    const id = aff.attributes['id'];
    const affiliation = toAffiliation(aff);
    if (id !== undefined && affiliation !== undefined && !found.has(id)) found.set(id, affiliation);
  }
  return found;
}

/** An `aff` on one line, with its ROR id and the code of its country where it says them. */
export function toAffiliation(aff: XmlElement | undefined): Affiliation | undefined {
  if (aff === undefined) return undefined;
  const name = (textOf(withCommas(without(aff, noName))) ?? '')
    .replaceAll(/\s+([,;.])/g, '$1')
    .replaceAll(/(?:[,;]\s*){2,}/g, ', ')
    .replace(/^[\s,;.*†‡§¶]+|[\s,;.]+$/g, '');
  if (!/\p{L}/u.test(name)) return undefined;
  const rors = descendantsOf(aff, 'institution-id').map((id) => toRor(textOf(id) ?? ''));
  const identifiers = [...new Set(rors.filter((ror) => ror !== undefined))].map((value): Identifier => ({
    scheme: 'ror',
    value,
  }));
  const country = descendantsOf(aff, 'country')[0]?.attributes['country']?.trim().toUpperCase();
  const isCode = country !== undefined && /^[A-Z]{2}$/.test(country);
  return { name, identifiers, ...(isCode ? { countryCode: country } : {}) };
}

/** A comma between parts of an address that nothing but white space keeps apart. */
function withCommas(element: XmlElement): XmlElement {
  let isAfterPart = false;
  const children = element.children.flatMap((child): XmlElement['children'] => {
    if (typeof child === 'string') {
      isAfterPart &&= child.trim() === '';
      return [child];
    }
    const isNext = isAfterPart && parts.has(child.name);
    isAfterPart = parts.has(child.name);
    return isNext ? [', ', withCommas(child)] : [withCommas(child)];
  });
  return { ...element, children };
}
