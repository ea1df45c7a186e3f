import { Parser } from 'htmlparser2';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Decodes HTML's character references once; only those that end in a semicolon, so `AT&T` and `a&b` stay. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replaceAll(reference, decodeReference) : text;
}

/** Words of a text that is about entities, in which what was escaped for the export alone is decoded. */
const aboutEntities =
  /\b(?:html|xml|sgml|character|named)\s+(?:entit(?:y|ies)|references?|escap(?:es?|ing))\b/i;

/**
 * Decodes until nothing changes: exports hold `&amp;amp;` and `&amp;lt;`. A text about entities is decoded once. The
 * result is plain text; whoever prints it escapes it.
 */
export function decodeAllEntities(text: string): string {
  let current = text;
  for (let round = 0; round < 4; round += 1) {
    const decoded = decodeEntities(current);
    if (decoded === current) break;
    current = decoded;
    if (decoded.includes('&') && aboutEntities.test(decoded)) break;
  }
  return current;
}

/** Escapes plain text for an element's content. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function decodeReference(encoded: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (text) => (decoded += text) }, { decodeEntities: true });
  parser.end(encoded);
  return decoded;
}
