/**
 * A text without the characters that no XML document may hold, however they are escaped
 * (https://www.w3.org/TR/xml/#charsets): most control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
 */
export function toXmlText(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** Plain text as HTML that reads the same. */
export function textToHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
