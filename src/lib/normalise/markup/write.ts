import type { RichText } from '../../model/rich-text.ts';
import { removeInvisible } from '../invisible.ts';
import { blockElements, droppedElements, inlineElements } from './elements.ts';
import { escapeHtml } from './entities.ts';
import { mathToHtml } from './math-html.ts';
import { mathToText } from './math-text.ts';
import type { MarkupElement, MarkupNode } from './node.ts';
import { findElement, nodesToText } from './node.ts';
import { sanitise } from './sanitise.ts';
import { texMathToNodes } from './tex-math.ts';

/** `title` stands in a heading and has inline elements only; `abstract` stands in a div and has paragraphs. */
export type Place = 'title' | 'abstract';

interface Paragraph {
  html: string;
  text: string;
}

const abstractHeading =
  /^(?:abstract|summary|résumé|resumen|resumo|zusammenfassung|riassunto|samenvatting)[.:]?$/i;
const mathNames: ReadonlySet<string> = new Set(['math']);

/** Writes a tree as rich text; `undefined` when it holds no text. */
export function nodesToRichText(
  nodes: readonly MarkupNode[],
  place: Place,
  lang?: string,
): RichText | undefined {
  const writer = new RichTextWriter();
  writer.writeAll(nodes);
  const paragraphs = writer.finish();
  const text = paragraphs.map((paragraph) => paragraph.text).join(' ');
  if (text === '') return undefined;
  const html = place === 'title' ? joinInline(paragraphs) : joinBlocks(paragraphs);
  const hasMarkup = writer.hasMarkup || (place === 'abstract' && paragraphs.length > 1);
  return {
    text,
    ...(hasMarkup ? { html: sanitise(html) } : {}),
    ...(lang === undefined || lang === '' ? {} : { lang }),
  };
}

function joinInline(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => paragraph.html).join(' ');
}

function joinBlocks(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => `<p>${paragraph.html}</p>`).join('');
}

/** Collects paragraphs; an inline element that spans paragraphs is closed and opened again. */
class RichTextWriter {
  hasMarkup = false;
  private readonly paragraphs: Paragraph[] = [];
  private html = '';
  private text = '';
  private readonly open: { name: string; written: boolean }[] = [];
  private heading: Paragraph | undefined;

  writeAll(nodes: readonly MarkupNode[]): void {
    for (const node of nodes) this.write(node);
  }

  finish(): Paragraph[] {
    this.endParagraph();
    if (this.heading !== undefined) this.paragraphs.push(this.heading);
    this.heading = undefined;
    return this.paragraphs;
  }

  private write(node: MarkupNode): void {
    if (typeof node === 'string') this.writeText(node);
    else if (droppedElements.has(node.name)) return;
    else if (node.name === 'math') this.writeMath(node);
    else if (node.name === 'tex-math') this.writeAll(texMathToNodes(nodesToText(node.children)));
    else if (isFormula(node)) this.writeFormula(node);
    else if (isHeading(node)) this.writeHeading(node);
    else if (blockElements.has(node.name)) this.writeBlock(node);
    else this.writeInline(node);
  }

  private writeText(raw: string): void {
    const text = collapseSpace(removeInvisible(raw));
    const joined = this.text === '' || this.text.endsWith(' ') ? text.trimStart() : text;
    if (joined === '') return;
    this.append(escapeHtml(joined), joined);
  }

  private writeMath(node: MarkupElement): void {
    const text = mathToText(node.children);
    const html = mathToHtml(node);
    if (text === '' || html === '') return;
    this.append(html, text);
    this.hasMarkup = true;
  }

  /** Of several forms of one formula, the MathML. */
  private writeFormula(node: MarkupElement): void {
    if (blockElements.has(node.name)) this.endParagraph();
    const math = findElement(node.children, mathNames);
    this.writeAll(math === undefined ? node.children : [math]);
    if (blockElements.has(node.name)) this.endParagraph();
  }

  private writeHeading(node: MarkupElement): void {
    this.endParagraph();
    const text = nodesToText(node.children).replaceAll(/\s+/g, ' ').trim();
    if (text === '' || abstractHeading.test(text)) return;
    const title = /[.:?!]$/.test(text) ? text : `${text}:`;
    this.heading = { html: `<strong>${escapeHtml(title)}</strong>`, text: title };
    this.hasMarkup = true;
  }

  private writeBlock(node: MarkupElement): void {
    this.endParagraph();
    if ((node.name === 'li' || node.name === 'list-item') && nodesToText(node.children).trim() !== '') {
      this.writeText('• ');
    }
    this.writeAll(node.children);
    this.endParagraph();
  }

  private writeInline(node: MarkupElement): void {
    const name = Object.hasOwn(inlineElements, node.name) ? inlineElements[node.name] : undefined;
    if (name === undefined || this.open.some((outer) => outer.name === name)) {
      this.writeAll(node.children);
      return;
    }
    this.open.push({ name, written: false });
    this.writeAll(node.children);
    const own = this.open.pop();
    if (own?.written === true) this.html += `</${name}>`;
  }

  private append(html: string, text: string): void {
    for (const outer of this.open) {
      if (outer.written) continue;
      this.html += `<${outer.name}>`;
      outer.written = true;
      this.hasMarkup = true;
    }
    this.html += html;
    this.text += text;
  }

  private endParagraph(): void {
    for (const outer of [...this.open].reverse()) {
      if (outer.written) this.html += `</${outer.name}>`;
      outer.written = false;
    }
    const text = this.text.trim();
    if (text !== '' && text !== '•') {
      const html = this.html.trim();
      const { heading } = this;
      this.paragraphs.push(
        heading === undefined
          ? { html, text }
          : { html: `${heading.html} ${html}`, text: `${heading.text} ${text}` },
      );
      this.heading = undefined;
    }
    this.html = '';
    this.text = '';
  }
}

function isFormula(node: MarkupElement): boolean {
  return node.name === 'alternatives' || node.name === 'inline-formula' || node.name === 'disp-formula';
}

function isHeading(node: MarkupElement): boolean {
  return node.name === 'section-title' || /^h[1-6]$/.test(node.name);
}

/** Single spaces for all white space; most texts have nothing else. */
function collapseSpace(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text;
}
