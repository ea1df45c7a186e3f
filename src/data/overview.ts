import type { Language } from '../lib/format/languages/language.ts';
import type { ListFacts } from '../lib/model/list-facts.ts';
import type { Publication } from '../lib/model/publication.ts';
import { pageParameter, toPages, type PageOfList } from './paging.ts';
import { readPublications } from './publications.ts';
import { listResearchers } from './researchers.ts';
import { pathsIn, siteFacts } from './site.ts';
import { unitNames } from './units.ts';
import { allYears, type YearOfWorks, yearToSlug } from './years.ts';

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
  return allYears().flatMap((item) =>
    toPages(
      item.works.map(({ id }) => id),
      pageSize,
    ).map((page) => ({
      params: { year: yearToSlug(item.year), page: pageParameter(page) },
      props: { item, page },
    })),
  );
}

/** What a unit, topic or organisation has. */
interface Subject extends ListFacts {
  slug: string;
  people: readonly string[];
  former?: readonly string[];
}

/**
 * Everything that one page of a unit, topic or organisation shows of its people and works.
 * @param kind of a list that can be cited as a whole
 */
export function readOverview(
  item: Subject,
  page: PageOfList<string>,
  language: Language,
  kind?: 'units' | 'topics',
) {
  const { slug, people, former = [], worksByYear, undated, topTopics } = item;
  return {
    people: listResearchers(people, language),
    former: listResearchers(former, language),
    unitNames: unitNames(language),
    works: readWorksOfPage(page),
    facts: { worksByYear, undated, topTopics },
    cite: kind && pathsIn(language).cite(kind, slug),
  };
}

/** Everything that one page of a year shows. */
export function readYearPage(
  { year, people, topTopics }: YearOfWorks,
  page: PageOfList<string>,
  language: Language,
) {
  return {
    slug: yearToSlug(year),
    cite: pathsIn(language).cite('years', yearToSlug(year)),
    year,
    works: readWorksOfPage(page),
    people: listResearchers(people, language),
    topics: topTopics,
    years: siteFacts().years,
    unitNames: unitNames(language),
  };
}

/** The full records of one page of works. */
function readWorksOfPage(page: PageOfList<string>): PageOfList<Publication> {
  return { ...page, items: readPublications(page.items) };
}
