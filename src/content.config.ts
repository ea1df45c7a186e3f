import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { publicationEntrySchema, researcherEntrySchema } from './lib/model/generated-index.ts';
import { pageSchema } from './lib/model/page.ts';
import { researcherPageSchema } from './lib/model/researcher-page.ts';
import { siteFactsSchema } from './lib/model/site-facts.ts';

// Both are set, and site.json is there, once astro.config.mjs has run.
const content = process.env['PEERFOLIO_CONTENT'] ?? '';
const generated = process.env['PEERFOLIO_GENERATED'] ?? '';
const facts = siteFactsSchema.parse(JSON.parse(readFileSync(join(generated, 'site.json'), 'utf8')));

export const collections = {
  publications: defineCollection({
    loader: thinIndex('index/publications.ndjson', publicationEntrySchema),
    schema: publicationEntrySchema,
  }),
  researchers: defineCollection({
    loader: thinIndex('index/researchers.ndjson', researcherEntrySchema),
    schema: researcherEntrySchema,
  }),
  researcherPages: defineCollection({
    loader: mdxFiles('researchers', facts.researcherPages),
    schema: z.preprocess(valuesToText, researcherPageSchema),
  }),
  pages: defineCollection({
    loader: mdxFiles('pages', facts.pages),
    schema: z.preprocess(valuesToText, pageSchema),
  }),
};

/** Astro takes an unquoted 2026-03-01 for a moment and 7 for a number; the import took both as they are written. */
function valuesToText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(valuesToText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, valuesToText(inner)]));
}

/** One entry for each line of an index that the build script wrote, under the record's own id. */
function thinIndex(
  name: string,
  schema: typeof publicationEntrySchema | typeof researcherEntrySchema,
): Loader {
  const file = join(generated, name);
  const load = async ({ store }: LoaderContext): Promise<void> => {
    store.clear();
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      const data = schema.parse(JSON.parse(line));
      store.set({ id: data.id, digest: data.digest, data });
    }
  };
  return {
    name: 'peerfolio-index',
    load: async (context) => {
      await load(context);
      context.watcher?.add(file);
      context.watcher?.on('change', (changed) => {
        if (changed === file) void load(context);
      });
    },
  };
}

/** The MDX files of a content folder that compiled at import; entries are called as their file is, without `.mdx`. */
function mdxFiles(folder: string, names: readonly string[]): Loader {
  const base = join(content, folder);
  if (names.length === 0 || !existsSync(base)) {
    return { name: 'peerfolio-no-mdx', load: ({ store }) => Promise.resolve(store.clear()) };
  }
  return glob({
    base: pathToFileURL(`${base}/`),
    pattern: names.map((name) => `${name.replace(/[\\*?!+@(){}[\]|]/g, String.raw`\$&`)}.mdx`),
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
}
