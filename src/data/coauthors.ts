import { pageParameter, toPages } from './paging.ts';
import { readResearcher, researcherEntries } from './researchers.ts';

/** How many co-authors one page holds. */
const pageSize = 500;

/** The pages of the lists of co-authors, of everybody who has any. */
export function coauthorPages() {
  return researcherEntries().flatMap(({ id, slug, works }) => {
    if (works === 0) return [];
    const { collaborators } = readResearcher(id);
    if (collaborators.length === 0) return [];
    return toPages(collaborators, pageSize).map((page) => ({
      id,
      slug,
      page: page.number,
      parameter: pageParameter(page),
    }));
  });
}

/** Everything that one page of a list of co-authors shows. */
export function readCoauthors(id: string, page: number) {
  const person = readResearcher(id);
  const lists = toPages(person.collaborators, pageSize);
  return {
    person,
    coauthors: lists[page - 1]?.items ?? [],
    page,
    pages: lists.length,
  };
}
