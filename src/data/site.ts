import { getCollection } from 'astro:content';
import { languageOf, type Language } from '../lib/format/languages/language.ts';
import { siteFactsSchema, type SiteFacts } from '../lib/model/site-facts.ts';
import { languageFolder, sitePaths, type SitePaths } from '../paths.ts';
import { readGeneratedJson } from './generated.ts';

const facts = siteFactsSchema.parse(readGeneratedJson('site.json'));

const { languages } = facts.settings;
const place = { address: facts.settings.address.replace(/\/+$/, ''), base: facts.settings.base };
const pathsByTag = new Map(languages.map((tag) => [tag, sitePaths(place, languageFolder(tag, languages))]));

/** Every address of the site, of pages those in its first language. */
export const paths: SitePaths = sitePaths(place);

/** Every address of the site, of pages those in a language. `Astro.locals.paths` are those of the page's own. */
export function pathsIn(language: Language): SitePaths {
  return pathsByTag.get(language.tag) ?? paths;
}

/** The languages that every page exists in, the first of them without a folder of its own. */
export function siteLanguages(): Language[] {
  return languages.map(languageOf);
}

/** The language of a page by Astro's route: `/de/researchers/[slug]`. */
export function routeToLanguage(route: string): Language {
  const folder = `${route.split('/')[1] ?? ''}/`;
  const tag = languages.find((candidate) => languageFolder(candidate, languages) === folder);
  return languageOf(tag ?? languages[0] ?? 'en');
}

/** What every page needs to know besides its own records. */
export function siteFacts(): SiteFacts {
  return facts;
}

/** What the layout needs: `<Site {...await siteContext()} title=…>`. */
export async function siteContext() {
  const pages = (await getCollection('pages'))
    .map(({ id, data }) => ({ slug: id, title: data.title }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return { site: facts, paths, pages };
}
