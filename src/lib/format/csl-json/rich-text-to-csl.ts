import type { RichText } from '../../model/rich-text.ts';
import { mathToText } from '../../normalise/markup/math-text.ts';
import type { MarkupNode } from '../../normalise/markup/node.ts';
import { parseMarkup } from '../../normalise/markup/parse-markup.ts';

/** The elements that CSL processors read in titles. https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
const elements: Readonly<Record<string, string>> = {
  i: 'i',
  em: 'i',
  b: 'b',
  strong: 'b',
  sub: 'sub',
  sup: 'sup',
};

/** A text with the markup that CSL knows; formulas are plain text. */
export function richTextToCsl({ text, html }: RichText): string {
  const value = html === undefined ? text : parseMarkup(html).map(nodeToCsl).join('');
  return value.replaceAll(/\s+/g, ' ').trim();
}

function nodeToCsl(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  if (node.name === 'math') return mathToText(node.children);
  const content = node.children.map(nodeToCsl).join('');
  const name = elements[node.name];
  if (name !== undefined) return `<${name}>${content}</${name}>`;
  return node.name === 'p' ? `${content} ` : content;
}
