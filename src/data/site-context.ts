import type { Language } from '../lib/format/languages/language.ts';
import { siteLogo } from './media.ts';
import { contentPages } from './pages.ts';
import { siteFactsFor, siteLanguages } from './site.ts';

/** What the layout needs: `<Site {...await siteContext(language)} title=…>`. */
export async function siteContext(language: Language) {
  const pages = await contentPages(language);
  return {
    site: siteFactsFor(language),
    logo: siteLogo(),
    languages: siteLanguages().map(({ tag, languageName, folder }) => ({
      tag,
      name: languageName(tag),
      folder,
    })),
    pages: pages.map(({ slug, title, lang }) => ({
      slug,
      title,
      lang: lang === language.tag ? undefined : lang,
    })),
  };
}
