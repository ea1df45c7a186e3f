import { languageOf, type Language } from '../lib/format/languages/language.ts';
import { siteFactsIn, type SiteFactsIn } from '../lib/format/languages/site-facts-in.ts';
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
export function siteLanguages(): (Language & { folder: string })[] {
  return languages.map((tag) => ({ ...languageOf(tag), folder: languageFolder(tag, languages) }));
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

/** The same with its texts in a language. */
export function siteFactsFor({ tag }: Language): SiteFactsIn {
  const made = factsByTag.get(tag) ?? siteFactsIn(facts, tag);
  factsByTag.set(tag, made);
  return made;
}

const factsByTag = new Map<string, SiteFactsIn>();
