import type { Publication } from '../lib/model/publication.ts';
import { toPages, type PageOfList } from './paging.ts';
import { readPublications } from './publications.ts';

/** How many works one page of a list holds. */
const pageSize = 50;

/** The pages of a list of works, which are read only when their page is rendered. */
export function worksInPages(ids: readonly string[]): PageOfList<string>[] {
  return toPages(ids, pageSize);
}

/** The full records of one page of works. */
export function readWorksOfPage(page: PageOfList<string>): PageOfList<Publication> {
  return { ...page, items: readPublications(page.items) };
}
