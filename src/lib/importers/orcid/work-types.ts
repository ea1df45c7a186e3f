import type { PublicationType } from '../../model/publication-type.ts';
import type { Venue } from '../../model/venue.ts';

/**
 * ORCID's types of work as ours, all versions together.
 * https://info.orcid.org/documentation/integration-guide/work-types/
 */
const types: Readonly<Record<string, PublicationType>> = {
  annotation: 'other',
  'artistic-performance': 'other',
  'blog-post': 'other',
  book: 'book',
  'book-chapter': 'chapter',
  'book-review': 'review',
  'cartographic-material': 'other',
  'clinical-study': 'other',
  'conference-abstract': 'conference-paper',
  'conference-output': 'conference-paper',
  'conference-paper': 'conference-paper',
  'conference-poster': 'other',
  'conference-presentation': 'other',
  'conference-proceedings': 'edited-book',
  'data-management-plan': 'report',
  'data-set': 'dataset',
  design: 'other',
  'dictionary-entry': 'chapter',
  disclosure: 'other',
  dissertation: 'thesis',
  'dissertation-thesis': 'thesis',
  'edited-book': 'edited-book',
  'encyclopedia-entry': 'chapter',
  image: 'other',
  'industrial-design': 'other',
  'interactive-resource': 'other',
  invention: 'other',
  'journal-article': 'article',
  'journal-issue': 'edited-book',
  'learning-object': 'other',
  'lecture-speech': 'other',
  license: 'other',
  'magazine-article': 'article',
  manual: 'report',
  'moving-image': 'other',
  'musical-composition': 'other',
  'newsletter-article': 'article',
  'newspaper-article': 'article',
  'online-resource': 'other',
  ontology: 'other',
  other: 'other',
  patent: 'other',
  'physical-object': 'other',
  preprint: 'preprint',
  'public-speech': 'other',
  'registered-copyright': 'other',
  report: 'report',
  'research-technique': 'other',
  'research-tool': 'other',
  review: 'review',
  software: 'software',
  sound: 'other',
  'spin-off-company': 'other',
  'standards-and-policy': 'report',
  'supervised-student-publication': 'other',
  'teaching-material': 'other',
  'technical-standard': 'report',
  test: 'other',
  trademark: 'other',
  transcription: 'other',
  translation: 'other',
  undefined: 'other',
  video: 'other',
  'web-site': 'other',
  website: 'other',
  'working-paper': 'report',
  workflow: 'other',
};

const venueKinds: Readonly<Partial<Record<PublicationType, NonNullable<Venue['kind']>>>> = {
  article: 'journal',
  review: 'journal',
  'conference-paper': 'conference',
  chapter: 'book',
  dataset: 'repository',
  preprint: 'repository',
};

/** The type of a work, from its word in the spelling of 3.0; `undefined` when ORCID has no such type. */
export function orcidTypeToType(type: string): PublicationType | undefined {
  return Object.hasOwn(types, type) ? types[type] : undefined;
}

/** What `journal-title` names in a work of this type. */
export function orcidTypeToVenueKind(type: string): Venue['kind'] {
  const known = orcidTypeToType(type);
  return known === undefined ? undefined : venueKinds[known];
}
