import { getCollection, render } from 'astro:content';
import type { Language } from '../lib/format/languages/language.ts';
import { siteFacts } from './site.ts';

/** A page of the institution in one language, or in the first one where nobody translated it. */
export interface ContentPage {
  slug: string;
  title: string;
  description: string | undefined;
  /** The language it is in. */
  lang: string;
}

/** The slugs of the institution's own pages. */
export async function contentPageSlugs(): Promise<string[]> {
  return (await getCollection('pages'))
    .map(({ id }) => id)
    .filter((id) => !id.includes('.'))
    .sort();
}

/** The institution's own pages, by slug. */
export async function contentPages(language: Language): Promise<ContentPage[]> {
  const slugs = await contentPageSlugs();
  return Promise.all(slugs.map(async (slug) => toPage(slug, await findEntry(slug, language))));
}

/** One of them with its compiled body. */
export async function readContentPage(slug: string, language: Language) {
  const found = await findEntry(slug, language);
  return { ...toPage(slug, found), Content: (await render(found.entry)).Content };
}

/** A translation is another file, `about.de.mdx`. */
async function findEntry(slug: string, { tag }: Language) {
  const entries = await getCollection('pages');
  const translation = entries.find(({ id }) => id === `${slug}.${tag}`);
  const entry = translation ?? entries.find(({ id }) => id === slug);
  if (entry === undefined) throw new Error(`content/pages/${slug}.mdx is not among the pages that compiled.`);
  return { entry, lang: translation === undefined ? (siteFacts().settings.languages[0] ?? 'en') : tag };
}

function toPage(slug: string, { entry, lang }: Awaited<ReturnType<typeof findEntry>>): ContentPage {
  const { title, description } = entry.data;
  return { slug, title, description, lang };
}
