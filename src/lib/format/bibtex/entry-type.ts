import type { Publication } from '../../model/publication.ts';
import type { PublicationType } from '../../model/publication-type.ts';

/** The standard types of BibTeX, which every style knows (btxdoc, section 3.1). */
export type BibtexType =
  'article' | 'book' | 'incollection' | 'inproceedings' | 'misc' | 'phdthesis' | 'techreport';

const types: Readonly<Record<PublicationType, BibtexType>> = {
  article: 'article',
  review: 'article',
  'conference-paper': 'inproceedings',
  preprint: 'misc',
  book: 'book',
  chapter: 'incollection',
  'edited-book': 'book',
  thesis: 'phdthesis',
  report: 'techreport',
  dataset: 'misc',
  software: 'misc',
  editorial: 'article',
  letter: 'article',
  erratum: 'article',
  'peer-review': 'misc',
  other: 'misc',
};

/** An article, a paper or a chapter that no source gives a venue becomes `misc`, which needs none. */
export function publicationToBibtexType({ type, venue }: Pick<Publication, 'type' | 'venue'>): BibtexType {
  const entry = types[type];
  const needsVenue = entry === 'article' || entry === 'inproceedings' || entry === 'incollection';
  return needsVenue && venue === undefined ? 'misc' : entry;
}
