/**
 * Text that stands in a Markdown comment as it is: nothing in it is markup, a link, a mention or the end of a table's
 * cell. What could be becomes a character reference, which CommonMark never reads as structure; a word joiner keeps
 * `@name`, `#1` and `www.` from being linked once the comment is rendered.
 */
export function textToMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()
    .replaceAll(/[@#]|www(?=\.)/gi, '$&\u2060')
    .replaceAll(/[!"#$%&()*+/:;<=>?@[\\\]^_`{|}~]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
