import { getCollection, render } from 'astro:content';

/** The institution's own pages, by slug. */
export async function contentPages() {
  const entries = await getCollection('pages');
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, data }) => ({ slug: id, ...data }));
}

/** The compiled body of one of them. */
export async function renderContentPage(slug: string) {
  const entry = (await getCollection('pages')).find(({ id }) => id === slug);
  if (entry === undefined) throw new Error(`content/pages/${slug}.mdx is not among the pages that compiled.`);
  return (await render(entry)).Content;
}
