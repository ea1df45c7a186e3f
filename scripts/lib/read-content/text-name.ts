/** What the name of a text says: `about`, or `about.de`, the same in another of the site's languages. */
export interface TextName {
  slug: string;
  /** BCP 47 tag; absent for the text in the first language. */
  language?: string;
}

export function textNameToParts(name: string): TextName {
  const [slug = '', ...rest] = name.split('.');
  return rest.length === 0 ? { slug } : { slug, language: rest.join('.') };
}

/**
 * What is wrong with the name of a translation, if it is one.
 * @param languages of the site, the first of which is that of texts without a tag
 */
export function translationProblem(name: string, languages: readonly string[]): string | undefined {
  const { slug, language } = textNameToParts(name);
  if (language === undefined) return undefined;
  if (language === languages[0]) {
    return `The site’s first language is ${language}, whose text is called ${slug}.mdx`;
  }
  return languages.includes(language)
    ? undefined
    : `The text is in a language (${language}) that the site does not have; its languages are ${languages.join(', ')}`;
}

/** What people say about themselves, and the same in other languages. */
export function withTranslations<T extends { researcherPages: string[] }>(
  facts: T,
  names: readonly string[],
): T {
  const own = new Set(facts.researcherPages);
  const translations = names.filter((name) => {
    const { slug, language } = textNameToParts(name);
    return language !== undefined && own.has(slug);
  });
  return { ...facts, researcherPages: [...own, ...translations].sort() };
}
