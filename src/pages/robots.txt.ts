import type { APIRoute } from 'astro';
import { paths } from '../data/site.ts';

/** Everybody may read everything; the sitemap lists it. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${paths.absolute(paths.file('sitemap-index.xml'))}\n`);
