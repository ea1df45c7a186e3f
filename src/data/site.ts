import { getCollection } from 'astro:content';
import { siteFactsSchema, type SiteFacts } from '../lib/model/site-facts.ts';
import { sitePaths, type SitePaths } from '../paths.ts';
import { readGeneratedJson } from './generated.ts';

const facts = siteFactsSchema.parse(readGeneratedJson('site.json'));

/** Every address of the site. */
export const paths: SitePaths = sitePaths({
  address: facts.settings.address.replace(/\/+$/, ''),
  base: facts.settings.base,
});

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
