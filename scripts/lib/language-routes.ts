import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { languageFolder } from '../../src/paths.ts';

/** Pages that exist once: a host looks for one 404.html, and what curators read is in English. */
const once: ReadonlySet<string> = new Set(['404.astro', 'about/data/[curate].astro']);

/**
 * Each page of `src/pages` once more below the folder of each further language: the same file under a second route,
 * by which the middleware knows the language. Feeds and data files are no pages and exist once.
 */
export function languageRoutes(languages: readonly string[], checkout: string): AstroIntegration {
  const pages = readdirSync(join(checkout, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !once.has(file))
    .sort();
  return {
    name: 'peerfolio-languages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const tag of languages.slice(1)) {
          for (const file of pages) {
            const pattern = `/${languageFolder(tag, languages)}${file.replace(/(^|\/)?index\.astro$|\.astro$/, '')}`;
            injectRoute({ pattern, entrypoint: join(checkout, 'src/pages', file) });
          }
        }
      },
    },
  };
}
