import type { Language } from '../languages/language.ts';
import type { Crumb, DescribedPage } from './page-to-json-ld.ts';

/** The addresses that a trail is made of. */
export interface PathsOfTrail {
  home: () => string;
  researchers: () => string;
  publications: () => string;
  units: () => string;
  topics: () => string;
  organisations: () => string;
  years: () => string;
  data: () => string;
  search: () => string;
  absolute: (path: string) => string;
}

/** The pages that lead to a page: the first one, the list that it belongs to, and the page itself. */
export function pathToTrail(
  { path, title, siteName }: { path: string; title: string; siteName: string },
  paths: PathsOfTrail,
  language: Language,
): Crumb[] {
  const section = sectionsOf(paths, language).find(([of]) => path !== of && path.startsWith(of));
  return [
    [paths.home(), siteName] as const,
    ...(section === undefined ? [] : [section]),
    ...(path === paths.home() ? [] : [[path, title] as const]),
  ].map(([of, name]) => ({ name, url: paths.absolute(of) }));
}

/** Lists and what stands below them are collections. */
export function pathToPageKind(path: string, paths: PathsOfTrail, language: Language): DescribedPage['kind'] {
  if (path === paths.search()) return 'search';
  const isListed = sectionsOf(paths, language).some(([of]) => of !== paths.data() && path.startsWith(of));
  return isListed ? 'collection' : 'page';
}

function sectionsOf(
  paths: PathsOfTrail,
  { words: { directory, data } }: Language,
): readonly (readonly [path: string, name: string])[] {
  return [
    [paths.researchers(), directory.people],
    [paths.publications(), directory.publications],
    [paths.units(), directory.units],
    [paths.topics(), directory.topics],
    [paths.organisations(), directory.organisations],
    [paths.years(), directory.years],
    [paths.data(), data.title],
  ];
}
