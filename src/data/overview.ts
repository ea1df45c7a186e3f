import type { Publication } from '../lib/model/publication.ts';
import { pageParameter, toPages, type PageOfList } from './paging.ts';
import { readPublications } from './publications.ts';
import { allYears, yearToSlug } from './years.ts';

/** How many works one page of a list holds. */
const pageSize = 50;

/** The paths of units, topics or organisations, whose works are read only when their page is rendered. */
export function pagesOfWorks<T extends { slug: string; works: string[] }>(items: readonly T[]) {
  return items.flatMap((item) =>
    toPages(item.works, pageSize).map((page) => ({
      params: { slug: item.slug, page: pageParameter(page) },
      props: { item, page },
    })),
  );
}

/** The paths of the years. */
export function pagesOfYears() {
  return allYears().flatMap(({ year, works }) =>
    toPages(
      works.map(({ id }) => id),
      pageSize,
    ).map((page) => ({
      params: { year: yearToSlug(year), page: pageParameter(page) },
      props: { year, page },
    })),
  );
}

/** The full records of one page of works. */
export function readWorksOfPage(page: PageOfList<string>): PageOfList<Publication> {
  return { ...page, items: readPublications(page.items) };
}
