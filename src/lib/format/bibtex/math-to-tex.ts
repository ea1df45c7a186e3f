import type { MarkupElement, MarkupNode } from '../../normalise/markup/node.ts';
import { mathSymbols } from './math-symbols.ts';

/**
 * A simple formula in MathML as TeX, without the dollars: `K_{n}^{2}`. `undefined` when it holds something that the
 * table below doesn't know, so that no half of a formula is printed.
 */
export function mathToTex(nodes: readonly MarkupNode[]): string | undefined {
  const parts = nodes.filter((node) => typeof node !== 'string' || node.trim() !== '').map(nodeToTex);
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}

type Shape = (...parts: string[]) => string;

/** Elements with a fixed number of children, and how those stand in TeX. */
const shapes: Readonly<Record<string, [children: number, shape: Shape]>> = {
  msub: [2, (base = '', below = '') => `${base}_{${below}}`],
  msup: [2, (base = '', above = '') => `${base}^{${above}}`],
  msubsup: [3, (base = '', below = '', above = '') => `${base}_{${below}}^{${above}}`],
  munder: [2, (base = '', below = '') => String.raw`\underset{${below}}{${base}}`],
  munderover: [3, (base = '', below = '', above = '') => `${base}_{${below}}^{${above}}`],
  mover: [2, (base = '', above = '') => accents[above]?.(base) ?? String.raw`\overset{${above}}{${base}}`],
  mfrac: [2, (above = '', below = '') => String.raw`\frac{${above}}{${below}}`],
  mroot: [2, (base = '', degree = '') => String.raw`\sqrt[${degree}]{${base}}`],
};

const accents: Readonly<Record<string, (base: string) => string>> = {
  '\\hat{}': (base) => String.raw`\hat{${base}}`,
  '\\sim ': (base) => String.raw`\tilde{${base}}`,
  '\\tilde{}': (base) => String.raw`\tilde{${base}}`,
  '\\bar{}': (base) => String.raw`\bar{${base}}`,
  '\\to ': (base) => String.raw`\vec{${base}}`,
};

function nodeToTex(node: MarkupNode): string | undefined {
  if (typeof node === 'string') return tokenToTex(node);
  const { name } = node;
  const shape = shapes[name];
  if (shape !== undefined) {
    const parts = node.children.filter(isElement).map(nodeToTex);
    if (parts.length !== shape[0] || !parts.every((part) => part !== undefined)) return undefined;
    return shape[1](...parts);
  }
  const content = mathToTex(node.children);
  if (content === undefined) return undefined;
  if (name === 'msqrt') return String.raw`\sqrt{${content}}`;
  if (name === 'mtext') return String.raw`\text{${content}}`;
  if (name === 'mi' && /^[A-Za-z]{2,}$/.test(content)) return String.raw`\mathrm{${content}}`;
  return ['mrow', 'mi', 'mn', 'mo', 'mstyle', 'mpadded'].includes(name) ? content : undefined;
}

function tokenToTex(text: string): string | undefined {
  let tex = '';
  for (const character of text.trim()) {
    if (/[\w\s.,;:!?()[\]|/<>=+*'-]/.test(character) && character !== '_') tex += character;
    else if (mathSymbols[character] === undefined) return undefined;
    else tex += mathSymbols[character];
  }
  return tex;
}

function isElement(node: MarkupNode): node is MarkupElement {
  return typeof node !== 'string';
}
