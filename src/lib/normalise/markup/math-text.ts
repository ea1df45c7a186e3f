import type { MarkupNode } from './node.ts';
import { nodesToText } from './node.ts';

/** A formula as plain text that a reader understands: `a/b`, `x^2`, `√(x)`, `H2O`. */
export function mathToText(nodes: readonly MarkupNode[]): string {
  return nodes
    .map(nodeToText)
    .join('')
    .replaceAll(/[\u2061-\u2064]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function nodeToText(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  const parts = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [first = '', second = '', third = ''] = parts.map((child) => mathToText([child]));
  switch (node.name) {
    case 'mfrac':
      return `${group(first)}/${group(second)}`;
    case 'msup':
      return `${first}${superscript(second)}`;
    case 'msub':
      return `${first}${subscript(second)}`;
    case 'msubsup':
      return `${first}${subscript(second)}${superscript(third)}`;
    case 'munderover':
      return `${first}${subscript(second)}${superscript(third)} `;
    case 'munder':
      return `${first}${subscript(second)} `;
    case 'mover':
      return accented(first, second);
    case 'msqrt':
      return `√(${mathToText(node.children)})`;
    case 'mroot':
      return `(${first})^(1/${second})`;
    case 'mspace':
      return ' ';
    case 'mtext':
    case 'mi':
    case 'mn':
    case 'ms':
      return nodesToText(node.children);
    case 'mo':
      return operator(nodesToText(node.children));
    case 'mtd':
      return `${mathToText(node.children)} `;
    case 'mtr':
      return `${mathToText(node.children)}; `;
    case 'annotation':
    case 'annotation-xml':
      return '';
    default:
      return mathToText(node.children);
  }
}

/** Accents over one letter as Unicode has them. */
const combiningAccents: Readonly<Record<string, string>> = {
  '‾': '\u0304',
  '¯': '\u0304',
  ˉ: '\u0304',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  '→': '\u20d7',
  '˙': '\u0307',
  '¨': '\u0308',
  ˇ: '\u030c',
};

function accented(base: string, accent: string): string {
  const combining = [...base].length === 1 ? combiningAccents[accent.trim()] : undefined;
  if (combining !== undefined) return `${base}${combining}`.normalize('NFC');
  return Object.hasOwn(combiningAccents, accent.trim()) ? base : `${base}${superscript(accent)}`;
}

function operator(text: string): string {
  return /^[=<>≤≥≠≈≃≡∼±→←↔∈∉⊂⊆∝≪≫:∣]$/.test(text.trim()) ? ` ${text.trim()} ` : text;
}

function superscript(text: string): string {
  return /^[′″°∘*†‡]+$/.test(text) ? text.replace('∘', '°') : `^${group(text)}`;
}

function subscript(text: string): string {
  return /^[\p{L}\p{N}]{1,3}$/u.test(text) ? text : `_${group(text)}`;
}

function group(text: string): string {
  return /^[+−-]?[\p{L}\p{N}.]+$/u.test(text) ? text : `(${text})`;
}
