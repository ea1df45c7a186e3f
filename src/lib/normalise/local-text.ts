import type { LocalText } from '../model/local-text.ts';

/**
 * A text in one of a site's languages; where nobody translated it, in the first of them, else in any.
 * @param languages of the site, the first of which is meant where no other is asked for
 */
export function localTextIn(text: LocalText, languages: readonly string[], tag = languages[0] ?? ''): string {
  if (typeof text === 'string') return text;
  return text[tag] ?? text[languages[0] ?? ''] ?? Object.values(text)[0] ?? '';
}

/** Every form of a text, whatever its language. */
export function localTextForms(text: LocalText): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
