import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { timePages } from './scripts/lib/bench/time-pages.ts';
import { languageRoutes } from './scripts/lib/language-routes.ts';
import { readRedirects, readRemovedAddresses } from './scripts/lib/redirect-addresses.ts';
import { resolveWorkspace, workspaceToEnvironment } from './scripts/lib/workspace.ts';
import { siteToPrintCss, themeToCss } from './src/lib/format/theme-css.ts';
import { siteFactsSchema } from './src/lib/model/site-facts.ts';
import { localTextIn } from './src/lib/normalise/local-text.ts';

// What the command line sets wins; Astro started by hand finds the same folders by default.
Object.assign(process.env, { ...workspaceToEnvironment(resolveWorkspace()), ...process.env });
const { PEERFOLIO_CONTENT, PEERFOLIO_GENERATED, PEERFOLIO_OUT, PEERFOLIO_CACHE } = process.env;
const { settings } = readSiteFacts(PEERFOLIO_GENERATED ?? '');
const removed = readRemovedAddresses(PEERFOLIO_GENERATED ?? '', settings);

export default defineConfig({
  site: settings.address,
  base: settings.base,
  outDir: PEERFOLIO_OUT,
  cacheDir: PEERFOLIO_CACHE,
  redirects: readRedirects(PEERFOLIO_GENERATED ?? '', settings),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // 'jsx' would drop the space between two authors that stand on lines of their own.
  compressHTML: true,
  // Highlighting writes inline styles, which the policy of the pages forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    ...timePages(process.env.PEERFOLIO_PAGE_TIMES),
    languageRoutes(settings.languages, fileURLToPath(new URL('.', import.meta.url))),
    sitemap({
      filter: (page) => !removed.has(page) && !page.endsWith('/about/data/curate/'),
      i18n: sitemapLanguages(settings.languages),
    }),
  ],
  vite: {
    // A module inlined into a page would need a hash in the policy.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    server: {
      fs: { allow: ['.', PEERFOLIO_CONTENT ?? '.', PEERFOLIO_GENERATED ?? '.'] },
      // Rendered sites stand there, thousands of files that no page is made from.
      watch: { ignored: ['**/.peerfolio/**'] },
    },
    plugins: [
      themeStyles(),
      layerOrder(),
      plainDynamicImports(),
      bareImportsOfContent(PEERFOLIO_CONTENT ?? ''),
    ],
  },
});

/** The folder of each language with its tag, by which the sitemap names the other languages of a page. */
function sitemapLanguages(languages) {
  if (languages.length === 1) return undefined;
  const locales = Object.fromEntries(languages.map((tag) => [tag.toLowerCase(), tag]));
  return { defaultLocale: languages[0].toLowerCase(), locales };
}

/** `virtual:peerfolio/theme.css`: the colours, made from the accent of site.yml, and the foot of printed pages. */
function themeStyles() {
  const name = 'virtual:peerfolio/theme.css';
  const css =
    themeToCss(settings.theme) +
    siteToPrintCss(localTextIn(settings.name, settings.languages, settings.languages[0]), settings.address);
  return {
    name: 'peerfolio-theme',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? css : undefined),
  };
}

/** Every style sheet begins with the order of the layers, since which of a page's sheets comes first is not ours to say. */
function layerOrder() {
  const order = readFileSync(new URL('./src/styles/layers.css', import.meta.url), 'utf8').trim();
  return {
    name: 'peerfolio-layer-order',
    enforce: 'pre',
    transform: (code, id) => (/\.css$/.test(id) ? { code: `${order}${code}`, map: null } : undefined),
  };
}

/**
 * Islands bring their own style sheets, so that Vite's helper around `import()`, which preloads those of a chunk and
 * weighs more than our loaders, has nothing to do.
 */
function plainDynamicImports() {
  return {
    name: 'peerfolio-plain-dynamic-imports',
    enforce: 'pre',
    // Nor is there a list of what to preload; Astro sets its own in the configuration.
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

/** Compiled MDX imports Astro's runtime by name; from a content folder elsewhere, Node would look for it in vain. */
function bareImportsOfContent(content) {
  const here = fileURLToPath(import.meta.url);
  return {
    name: 'peerfolio-content-imports',
    enforce: 'pre',
    resolveId(source, importer, options) {
      if (importer === undefined || !importer.startsWith(content) || /^[./\0]/.test(source)) return undefined;
      return this.resolve(source, here, { ...options, skipSelf: true });
    },
  };
}

function readSiteFacts(generated) {
  const file = join(generated, 'site.json');
  if (!existsSync(file)) {
    throw new Error(
      `${file} does not exist: run \`npm run import\` first (or \`npm run build\`, which does both).`,
    );
  }
  return siteFactsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
