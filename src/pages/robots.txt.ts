import type { APIRoute } from 'astro';
import { isForCurators } from '../data/curate.ts';
import { paths } from '../data/site.ts';

/** Everybody may read everything but the curator's page, if there is one; the sitemap lists it. */
export const GET: APIRoute = () => {
  const rules = ['Allow: /', ...(isForCurators() ? [`Disallow: ${paths.curate()}`] : [])];
  const sitemap = paths.absolute(paths.file('sitemap-index.xml'));
  return new Response(`User-agent: *\n${rules.join('\n')}\n\nSitemap: ${sitemap}\n`);
};
