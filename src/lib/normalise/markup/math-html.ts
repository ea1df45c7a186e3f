import { mathAttributes, mathElements, mathTokens } from './elements.ts';
import { escapeHtml } from './entities.ts';
import type { MarkupElement, MarkupNode } from './node.ts';
import { nodesToText } from './node.ts';

/** A formula as MathML of allow-listed elements and attributes, or an empty string when nothing is in it. */
export function mathToHtml(math: MarkupElement): string {
  const content = math.children.map(nodeToHtml).join('');
  return content === '' ? '' : `<math>${content}</math>`;
}

function nodeToHtml(node: MarkupNode): string {
  if (typeof node === 'string') {
    const text = clean(node);
    return text === '' ? '' : `<mtext>${escapeHtml(text)}</mtext>`;
  }
  if (node.name === 'annotation' || node.name === 'annotation-xml') return '';
  if (!mathElements.has(node.name) || node.name === 'math') return node.children.map(nodeToHtml).join('');
  const content = mathTokens.has(node.name)
    ? escapeHtml(
        node.name === 'mtext'
          ? nodesToText(node.children).replaceAll(/\s+/g, '\u00a0')
          : clean(nodesToText(node.children)),
      )
    : node.children.map(nodeToHtml).join('');
  return `<${node.name}${attributesToHtml(node)}>${content}</${node.name}>`;
}

function attributesToHtml(node: MarkupElement): string {
  return Object.entries(node.attributes)
    .filter(
      ([name, value]) => Object.hasOwn(mathAttributes, name) && mathAttributes[name]?.test(value) === true,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function clean(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
