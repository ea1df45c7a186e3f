import { getEntry, render } from 'astro:content';
import type { Language } from '../lib/format/languages/language.ts';
import { siteFacts } from './site.ts';

/**
 * A person's own words, where `content/researchers` has a file for them: the text as a component with the language it
 * is in, and what its front matter says in place of the person's record. A translation is another file, `<name>.de.mdx`.
 */
export async function readBiography(researcherPage: string | undefined, language: Language) {
  const [first = ''] = siteFacts().settings.languages;
  const nothing = { Biography: undefined, biographyLang: undefined, said: {} };
  if (researcherPage === undefined) return nothing;
  const translation =
    language.tag === first ? undefined : await readText(`${researcherPage}.${language.tag}`);
  const { summary, role } = translation?.data ?? {};
  const said = { ...(summary !== undefined && { summary }), ...(role !== undefined && { role }) };
  const text = hasBody(translation) ? translation : await readText(researcherPage);
  if (text === undefined || !hasBody(text)) return { ...nothing, said };
  const { Content } = await render(text);
  return { Biography: Content, biographyLang: text === translation ? language.tag : first, said };
}

function readText(id: string) {
  return siteFacts().researcherPages.includes(id) ? getEntry('researcherPages', id) : undefined;
}

function hasBody(text: { body?: string } | undefined): boolean {
  return (text?.body ?? '').trim() !== '';
}
