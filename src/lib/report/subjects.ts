import { identifierToKey } from '../model/identifier.ts';
import type { FindingSubject } from '../model/finding.ts';
import type { Person } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';

/** How a curation entry names a work: by an identifier, or as an entry of the export that has it. */
export function workToAnchor({ identifiers, provenance, id }: Publication): FindingSubject['anchor'] {
  const [first] = identifiers;
  if (identifiers.some((identifier) => identifierToKey(identifier) === id)) return id;
  if (first !== undefined) return identifierToKey(first);
  const [record] = provenance;
  return record === undefined ? id : { entry: record.entry, source: record.label };
}

export function workToSubject(work: Publication): FindingSubject {
  const { title, slug, year } = work;
  const doi = work.identifiers.find(({ scheme }) => scheme === 'doi');
  const detail = [year, doi === undefined ? undefined : identifierToKey(doi)].filter(isKnown).join(', ');
  return {
    kind: 'work',
    anchor: workToAnchor(work),
    text: title.text === '' ? 'Untitled' : title.text,
    slug,
    ...(detail === '' ? {} : { detail }),
  };
}

/** @param works how many works they have */
export function personToSubject(person: Person, works: number): FindingSubject {
  return {
    kind: 'person',
    anchor: person.id,
    text: person.name.display,
    detail: `${person.id}, ${works === 1 ? '1 work' : `${works} works`}`,
    ...(person.own ? { slug: person.slug } : {}),
  };
}

/** An author as printed on a work. */
export function bylineToSubject(printed: string, work: Publication): FindingSubject {
  const { text, ...subject } = workToSubject(work);
  const detail = [text, subject.detail].filter(isKnown).join(', ');
  return { ...subject, kind: 'byline', text: printed, detail };
}

function isKnown<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
