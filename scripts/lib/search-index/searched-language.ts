import type { Words } from '../../../src/lib/format/languages/en/index.ts';
import { languageOf } from '../../../src/lib/format/languages/language.ts';
import { languageFolder, sitePaths, type SitePaths } from '../../../src/paths.ts';

/** A language that the site is searched in. */
export interface SearchedLanguage {
  /** BCP 47 tag of its pages. */
  tag: string;
  /** What its index is called; Pagefind looks for the whole tag of a page, then for its first part. */
  index: string;
  words: Words;
  /** Addresses of its pages without the base path, which Pagefind adds. */
  paths: SitePaths;
}

export function toSearchedLanguages(languages: readonly string[]): SearchedLanguage[] {
  const primary = (tag: string): string => new Intl.Locale(tag).language;
  return languages.map((tag) => ({
    tag,
    index: languages.some((other) => other !== tag && primary(other) === primary(tag))
      ? tag.toLowerCase()
      : primary(tag),
    words: languageOf(tag).words,
    paths: sitePaths({ address: '', base: '/' }, languageFolder(tag, languages)),
  }));
}
