import type { PublicationType } from '../../lib/model/publication-type.ts';
import type { FacetName, SearchState } from './state.ts';

export const facetLabels: Record<FacetName, string> = {
  kind: 'Kind',
  unit: 'Unit',
  topic: 'Topic',
  type: 'Type',
  year: 'Year',
};

export const sortLabels: Record<SearchState['sort'], string> = {
  relevance: 'Best match',
  newest: 'Newest first',
  name: 'Name or title',
};

const typeLabels: Record<PublicationType, string> = {
  article: 'Article',
  review: 'Review',
  'conference-paper': 'Conference paper',
  preprint: 'Preprint',
  book: 'Book',
  chapter: 'Chapter',
  'edited-book': 'Edited book',
  thesis: 'Thesis',
  report: 'Report',
  dataset: 'Dataset',
  software: 'Software',
  editorial: 'Editorial',
  letter: 'Letter',
  erratum: 'Erratum',
  'peer-review': 'Peer review',
  other: 'Other',
};

const valueLabels: Partial<Record<FacetName, Record<string, string>>> = {
  kind: { person: 'People', publication: 'Publications' },
  type: typeLabels,
};

/** What the reader sees for a value of the index. */
export function valueLabel(facet: FacetName, value: string): string {
  return valueLabels[facet]?.[value] ?? value;
}

/** `57 results for “x”` */
export function countText(total: number, query: string): string {
  const shown = query.trim();
  const about = shown === '' ? '' : ` for “${shown}”`;
  if (total === 0) return `Nothing found${about}.`;
  return `${total.toLocaleString('en')} ${total === 1 ? 'result' : 'results'}${about}`;
}
