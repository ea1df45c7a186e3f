import { listFilters, worksToIndex } from '../lib/derive/works-index.ts';
import { languageOf } from '../lib/format/languages/language.ts';
import type { Publication } from '../lib/model/publication.ts';
import type { FilterableList, WorksIndex } from '../lib/model/works-index.ts';
import { furtherProfilePages, worksOnProfile } from './profile-pages.ts';
import { readPublications } from './publications.ts';
import { readResearcher } from './researchers.ts';
import { siteFacts } from './site.ts';

/** How many authors are named under a title. */
const namedAuthors = 3;

/** A list of fewer works is seen at a glance. */
const fewestFiltered = 10;

/**
 * What the list of a person's works is filtered by, if it is long enough for that. Where it stands on several pages,
 * its index is a file of its own.
 */
export function readFilterableList(id: string): FilterableList | undefined {
  const works = readResearcher(id).works.length;
  if (works < fewestFiltered) return undefined;
  const known = lists.get(id);
  if (known !== undefined) return known;
  const index = readWorksIndex(id, false);
  const list = { works, filters: listFilters(index), ...(works <= worksOnProfile ? { index } : {}) };
  // The pages of one person are rendered one after the other.
  lists.clear();
  lists.set(id, list);
  return list;
}

const lists = new Map<string, FilterableList>();

/** The people whose works stand on several pages: their index is a file of its own, which is fetched when it is used. */
export function peopleWithWorksFile(): { id: string; slug: string }[] {
  const people = new Map(furtherProfilePages().map(({ id, slug }) => [id, slug]));
  return [...people].map(([id, slug]) => ({ id, slug }));
}

/**
 * The index of all works of a person.
 * @param whole with what is printed of each work
 */
export function readWorksIndex(id: string, whole: boolean): WorksIndex {
  const person = readResearcher(id);
  return worksToIndex(readPublications(person.works), {
    person: id,
    coauthors: person.collaborators,
    compare: languageOf(siteFacts().settings.languages[0] ?? 'en').compare,
    ...(whole ? { lineOf: workToLine } : {}),
  });
}

/** `Ida Brook, Jo Weir, Una Ford … · Journal of Rivers`: the same in every language. */
function workToLine({ authorships, authorCount, venue }: Publication): string {
  const named = authorships.slice(0, namedAuthors).map(({ display }) => display);
  const authors = `${named.join(', ')}${authorCount > named.length ? ' …' : ''}`;
  return [authors, venue?.name].filter((part) => part !== undefined && part !== '').join(' · ');
}
