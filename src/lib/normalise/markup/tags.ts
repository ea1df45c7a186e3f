import { escapeHtml } from './entities.ts';
import { droppedElements, isKnownElement } from './elements.ts';

/** A tag with attributes that all have values: `<b and c>` in "a <b and c> d" is not one. */
const tag =
  /<(\/?)((?:jats|mml|m|xhtml):)?([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z_][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))*)\s*(\/?)>/g;
const standalone = new Set(['br', 'hr', 'break', 'img', 'wbr', 'input', 'link', 'meta', 'mspace', 'base']);
const jatsOnly =
  /<(?:jats:[a-z]|\/?(?:sec|italic|bold|inline-formula|disp-formula|tex-math|list-item|xref|ext-link|named-content)[\s>])/i;

/** The tags of a text that known elements make, whether they are matched by a closing tag or not. */
function knownTags(text: string): { name: string; closing: boolean; index: number }[] {
  return [...text.matchAll(tag)]
    .map((found) => ({
      name: (found[3] ?? '').toLowerCase(),
      closing: found[1] === '/' || found[5] === '/',
      index: found.index,
    }))
    .filter(({ name }) => isKnownElement(name));
}

/**
 * Whether a text has markup: a known element that is opened and closed, one that stands alone (`<br>`), or
 * paragraphs begun but not ended. `<p>` in "the mean <p> of" is not markup.
 * @param which `harmless` leaves scripts and their like out of account: escaped once, they are text about scripts
 */
export function hasTags(text: string, which: 'all' | 'harmless' = 'all'): boolean {
  if (!text.includes('<') || !text.includes('>')) return false;
  const found = knownTags(text).filter(({ name }) => which === 'all' || !droppedElements.has(name));
  const opened = new Set<string>();
  let paragraphs = 0;
  for (const { name, closing, index } of found) {
    if (standalone.has(name) || (closing && opened.has(name))) return true;
    if (!closing) opened.add(name);
    if (name === 'p' && !closing) paragraphs += text.slice(0, index).trim() === '' ? 2 : 1;
  }
  return paragraphs > 1;
}

/** Whether the tags are those of JATS rather than HTML. */
export function hasJatsTags(text: string): boolean {
  return jatsOnly.test(text);
}

/**
 * Escapes every `<` that does not begin a known tag, drops the prefixes of JATS and MathML, and renames `title`,
 * whose content HTML parsers take as raw text.
 */
export function normaliseTags(text: string): string {
  const kept: string[] = [];
  let last = 0;
  const withoutComments = text
    .replaceAll(/<!--.*?-->|<\?[^<>]*\?>|<!DOCTYPE[^<>]*>/gis, ' ')
    .replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, '$1');
  for (const found of withoutComments.matchAll(tag)) {
    const [whole, slash = '', , rawName = '', attributes = '', selfClosing = ''] = found;
    const name = rawName.toLowerCase();
    if (!isKnownElement(name)) continue;
    kept.push(withoutComments.slice(last, found.index).replaceAll('<', '&lt;'));
    const close = selfClosing === '/' && slash === '' && !standalone.has(name) ? `</${rename(name)}>` : '';
    kept.push(`<${slash}${rename(name)}${slash === '' ? attributes : ''}>${close}`);
    last = found.index + whole.length;
  }
  kept.push(withoutComments.slice(last).replaceAll('<', '&lt;'));
  return kept.join('');
}

const escapedPair =
  /&(?:amp;)*lt;(i|b|em|strong|sub|sup)&(?:amp;)*gt;((?:(?!&(?:amp;)*lt;)[^<>])*)&(?:amp;)*lt;\/\1&(?:amp;)*gt;/gi;
const pair = /<(i|b|em|strong|sub|sup)>([^<>]*)<\/\1>/gi;

/**
 * Inline tags that were escaped inside markup: `&lt;i&gt;E. coli&lt;/i&gt;` is an escaped element, when it has both
 * ends and stands close around words.
 */
export function unescapeInlineTags(text: string): string {
  if (!text.includes('lt;')) return text;
  return text.replaceAll(escapedPair, (whole, name: string, content: string) =>
    isSetTight(content) ? `<${name}>${content}</${name}>` : whole,
  );
}

/** Escapes the inline elements of a decoded text that are themselves what it speaks of: "<i> begins and </i> ends". */
export function escapeMentionedTags(text: string): string {
  return text.replaceAll(pair, (whole, _name, content: string) =>
    isSetTight(content) ? whole : escapeHtml(whole),
  );
}

/** Markup stands close to words on one side at least; in a text about tags a space follows each, or nothing does. */
function isSetTight(content: string): boolean {
  return /[\p{L}\p{N}]|[^\p{L}\p{N}\s…,.]/u.test(content) && (/^\S/.test(content) || /\S$/.test(content));
}

function rename(name: string): string {
  return name === 'title' ? 'section-title' : name;
}
