import type { RichText } from '../../model/rich-text.ts';
import { decodeAllEntities } from './entities.ts';
import { markupKind } from './kind.ts';
import { mathSpansToNodes } from './math-spans.ts';
import type { MarkupNode } from './node.ts';
import { joinTexts } from './node.ts';
import { parseMarkup } from './parse-markup.ts';
import { escapeMentionedTags, hasTags } from './tags.ts';
import { texToNodes } from './tex.ts';
import { nodesToRichText } from './write.ts';
import type { Place } from './write.ts';

/**
 * A title or an abstract of which the source does not say what it is: plain text, HTML, JATS or TeX.
 * Entities are decoded however often they were escaped, unless the text is about them. `undefined` when no text is in it.
 */
export function textToRichText(text: string, place: Place, lang?: string): RichText | undefined {
  const trimmed = place === 'abstract' ? withoutHeading(text) : text;
  const kind = markupKind(trimmed);
  if (kind === 'plain' && trimmed.includes('&')) {
    const decoded = escapeMentionedTags(decodeAllEntities(trimmed));
    if (hasTags(decoded, 'harmless')) return htmlToRichText(decoded, place, lang);
  }
  if (kind === 'html') return htmlToRichText(trimmed, place, lang);
  if (kind === 'jats') return jatsToRichText(trimmed, place, lang);
  if (kind === 'tex') return looseTexToRichText(trimmed, place, lang);
  return nodesToRichText(paragraphs(decodeAllEntities(trimmed), place), place, lang);
}

/** Text that is known to have no markup: nothing is decoded, `<` stays. */
export function plainToRichText(text: string, lang?: string): RichText | undefined {
  return nodesToRichText([text], 'title', lang);
}

/** HTML with or without MathML; anything but allow-listed inline elements, formulas and paragraphs is dropped. */
export function htmlToRichText(html: string, place: Place, lang?: string): RichText | undefined {
  const richText = nodesToRichText(mapText(parseMarkup(html), mathSpansToNodes), place, lang);
  // A title that is nothing but a tag is text, or the work would have none.
  return richText ?? (place === 'title' ? plainToRichText(html, lang) : undefined);
}

/** JATS as Crossref and publishers send it, with or without its prefix; sections become paragraphs with bold titles. */
export function jatsToRichText(jats: string, place: Place, lang?: string): RichText | undefined {
  return htmlToRichText(jats, place, lang);
}

/** LaTeX as BibTeX fields hold it: braces, accents, commands and formulas; HTML tags inside it are read too. */
export function texToRichText(tex: string, place: Place, lang?: string): RichText | undefined {
  const source = (place === 'abstract' ? withoutHeading(tex) : tex).replaceAll(
    /\{?\$\s*([<>])\s*\$\}?|\{?\\text(less|greater)(?:\{\}|\s|\})+/g,
    (_, sign: string | undefined, word: string | undefined) => sign ?? (word === 'less' ? '<' : '>'),
  );
  if (hasTags(source)) {
    const richText = nodesToRichText(mapText(parseMarkup(source), texToNodes), place, lang);
    return richText ?? (place === 'title' ? plainToRichText(source, lang) : undefined);
  }
  const nodes = paragraphs(source, place).flatMap((node) =>
    typeof node === 'string' ? texToNodes(node) : [node],
  );
  return nodesToRichText(mapText(nodes, decodeToNodes), place, lang);
}

/** Plain text with TeX here and there, as arXiv and the ACL Anthology write it. */
function looseTexToRichText(text: string, place: Place, lang?: string): RichText | undefined {
  const nodes = paragraphs(decodeAllEntities(text), place).flatMap((node) =>
    typeof node === 'string' ? mathSpansToNodes(node) : [node],
  );
  return nodesToRichText(mapText(nodes, texWordsToNodes), place, lang);
}

/** Commands and accents only: in loose text a brace, a tilde or a quotation mark is itself. */
function texWordsToNodes(text: string): MarkupNode[] {
  return /\\/.test(text) ? texToNodes(text) : [text];
}

function decodeToNodes(text: string): MarkupNode[] {
  return [decodeAllEntities(text)];
}

/** Applies `convert` to the text of the tree, outside formulas. */
function mapText(nodes: readonly MarkupNode[], convert: (text: string) => MarkupNode[]): MarkupNode[] {
  return joinTexts(nodes).flatMap((node): MarkupNode[] => {
    if (typeof node === 'string') return convert(node);
    if (opaque.has(node.name)) return [node];
    return [{ ...node, children: mapText(node.children, convert) }];
  });
}

const opaque: ReadonlySet<string> = new Set(['math', 'tex-math', 'verbatim']);

/** Blank lines separate the paragraphs of a plain abstract. */
function paragraphs(text: string, place: Place): MarkupNode[] {
  if (place === 'title') return [text];
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => ({ name: 'p', attributes: {}, children: [paragraph] }))
    .flatMap((node) => [{ name: 'br', attributes: {}, children: [] }, ...node.children]);
}

/** "Abstract" before the abstract, where a sentence cannot begin with it. */
function withoutHeading(text: string): string {
  return text.replace(
    /^\s*abstract(?:\s*[:.—–-]+\s*|\s+(?=(?:background|objectives?|purpose|introduction|aims?|motivation|importance|context|the|we|in|this|a|an|our)\b[^a-z]))(?=\S)/i,
    '',
  );
}
