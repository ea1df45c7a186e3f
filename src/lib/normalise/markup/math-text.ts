import { mathTokens } from './elements.ts';
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

type Writer = (first: string, second: string, third: string) => string;

/** Elements whose children have places of their own: numerator, exponent, index. */
const layouts: Readonly<Record<string, Writer>> = {
  mfrac: (above, below) => `${group(above)}/${group(below)}`,
  msup: (base, above) => `${base}${superscript(above)}`,
  msub: (base, below) => `${base}${subscript(below)}`,
  msubsup: (base, below, above) => `${base}${subscript(below)}${superscript(above)}`,
  munderover: (base, below, above) => `${base}${subscript(below)}${superscript(above)} `,
  munder: (base, below) => `${base}${subscript(below)} `,
  mover: accented,
  mroot: (base, index) => `(${base})^(1/${index})`,
};

/** Elements whose children follow each other, with what is written around them. */
const rows: Readonly<Record<string, (content: string) => string>> = {
  msqrt: (content) => `√(${content})`,
  mtd: (content) => `${content} `,
  mtr: (content) => `${content}; `,
  mspace: () => ' ',
  annotation: () => '',
  'annotation-xml': () => '',
};

function nodeToText(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  if (node.name === 'mo') return operator(nodesToText(node.children));
  if (mathTokens.has(node.name)) return nodesToText(node.children);
  const layout = Object.hasOwn(layouts, node.name) ? layouts[node.name] : undefined;
  if (layout !== undefined) {
    const children = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
    const [first = '', second = '', third = ''] = children.map((child) => mathToText([child]));
    return layout(first, second, third);
  }
  const content = mathToText(node.children);
  return Object.hasOwn(rows, node.name) ? (rows[node.name]?.(content) ?? content) : content;
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
