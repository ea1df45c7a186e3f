import type { Publication } from '../../../src/lib/model/publication.ts';
import type { SiteFacts } from '../../../src/lib/model/site-facts.ts';
import type { References } from './format-references.ts';

/** The works with their references: they are read from the record that a page reads anyway. */
export function withReferences(
  publications: readonly Publication[],
  { byWork }: Pick<References, 'byWork'>,
): Publication[] {
  return publications.map((work) => {
    const references = byWork.get(work.id);
    return references === undefined ? work : { ...work, references };
  });
}

/** The styles by their names, for the pages. */
export function toStyleNames({ styles }: Pick<References, 'styles'>): SiteFacts['citationStyles'] {
  return styles.map(({ name, title }) => ({ name, title }));
}
