import type { RichText } from '../../model/rich-text.ts';
import { mathToText } from '../../normalise/markup/math-text.ts';
import { nodesToText, type MarkupNode } from '../../normalise/markup/node.ts';
import { parseMarkup } from '../../normalise/markup/parse-markup.ts';
import { mathToTex } from './math-to-tex.ts';
import { textToTex, titleToTex } from './tex-text.ts';

type TextToTex = (text: string) => string;

/** A title as TeX, with its italics, subscripts and formulas: `below {H}$_{2}${O} saturation`. */
export function titleToTexMarkup(title: RichText): string {
  return richTextToTex(title, titleToTex);
}

/** An abstract as TeX; paragraphs run on, since a field is one line. */
export function abstractToTexMarkup(abstract: RichText): string {
  return richTextToTex(abstract, textToTex);
}

function richTextToTex({ text, html }: RichText, toTex: TextToTex): string {
  return html === undefined
    ? toTex(text)
    : nodesToTex(parseMarkup(html), toTex).replaceAll(/\s+/g, ' ').trim();
}

function nodesToTex(nodes: readonly MarkupNode[], toTex: TextToTex): string {
  return nodes.map((node) => nodeToTex(node, toTex)).join('');
}

function nodeToTex(node: MarkupNode, toTex: TextToTex): string {
  if (typeof node === 'string') return keepOuterSpace(node, toTex);
  const content = () => nodesToTex(node.children, toTex);
  switch (node.name) {
    case 'i':
    case 'em':
      return String.raw`\textit{${content()}}`;
    case 'b':
    case 'strong':
      return String.raw`\textbf{${content()}}`;
    case 'sub':
      return `$_{${textToTex(nodesToText(node.children))}}$`;
    case 'sup':
      return `$^{${textToTex(nodesToText(node.children))}}$`;
    case 'math': {
      const formula = mathToTex(node.children);
      return formula === undefined ? textToTex(mathToText(node.children)) : `$${formula}$`;
    }
    case 'p':
      return `${content()} `;
    default:
      return content();
  }
}

/** Text between elements keeps the spaces at its ends. */
function keepOuterSpace(text: string, toTex: TextToTex): string {
  const inner = text.trim();
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${toTex(inner)}${/\s$/.test(text) ? ' ' : ''}`;
}
