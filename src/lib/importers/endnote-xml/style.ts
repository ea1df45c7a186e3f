import { escapeHtml } from '../../normalise/markup/index.ts';
import type { XmlElement } from '../xml/element.ts';

/** EndNote's faces that mean something; sizes, fonts and underlines do not. */
const faces: Readonly<Record<string, string>> = {
  italic: 'i',
  bold: 'b',
  superscript: 'sup',
  subscript: 'sub',
};

/** The content as HTML: runs of `<style face="italic superscript">` become elements, text is escaped. */
export function styledToHtml(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child);
      const inner = styledToHtml(child);
      const names = (child.attributes['face'] ?? '')
        .split(/\s+/)
        .map((face) => faces[face])
        .filter((name) => name !== undefined);
      return names.reduce((content, name) => `<${name}>${content}</${name}>`, inner);
    })
    .join('');
}

/** The same with a paragraph for each line that ends in a carriage return. */
export function styledToParagraphs(element: XmlElement): string {
  const lines = styledToHtml(element)
    .split(/\r\n?/)
    .filter((line) => line.trim() !== '');
  return lines.length < 2 ? lines.join('') : lines.map((line) => `<p>${line}</p>`).join('');
}
