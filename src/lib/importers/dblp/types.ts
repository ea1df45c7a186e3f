import type { PublicationType } from '../../model/publication-type.ts';
import { lookUp } from '../mapping/look-up.ts';

/** The elements of https://dblp.org/xml/dblp.dtd that are records, with what they describe. */
const types: Readonly<Record<string, PublicationType>> = {
  article: 'article',
  inproceedings: 'conference-paper',
  proceedings: 'edited-book',
  book: 'book',
  incollection: 'chapter',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  data: 'dataset',
};

/** `publtype` says more of what the record is. */
const publicationTypes: Readonly<Record<string, PublicationType>> = {
  informal: 'preprint',
  survey: 'review',
  software: 'software',
  data: 'dataset',
  habil: 'thesis',
  encyclopedia: 'chapter',
};

/** Elements that describe people and nothing that they wrote. */
const ofPeople: ReadonlySet<string> = new Set(['www', 'person']);

export function isDblpRecord(name: string): boolean {
  return Object.hasOwn(types, name) || ofPeople.has(name);
}

export function isDblpPerson(name: string): boolean {
  return ofPeople.has(name);
}

/** @param publtype words such as `informal` or `informal withdrawn` */
export function dblpTypeToType(name: string, publtype: string): PublicationType {
  const type = lookUp(types, name) ?? 'other';
  const special = publtype
    .split(/\s+/)
    .map((word) => (Object.hasOwn(publicationTypes, word) ? publicationTypes[word] : undefined))
    .find((found) => found !== undefined);
  // An informal paper of a workshop is still one of that workshop.
  if (special === 'preprint' && type !== 'article') return type;
  return special ?? type;
}
