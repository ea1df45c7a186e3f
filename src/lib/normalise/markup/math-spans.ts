import type { MarkupNode } from './node.ts';
import { texMathToNodes } from './tex-math.ts';

// Pandoc's rule: no space inside either dollar sign, no digit after the closing one, so "$5 and $10" is money.
const span =
  /(?<![\\$])(?:\$\$([^$]{1,2000}?)\$\$|\$(?![\s$])([^$\n]{0,2000}?[^$\s\\])\$(?![\d$]))|\\\(([^$]{1,2000}?)\\\)|\\\[([^$]{1,2000}?)\\\]/g;

/** Splits plain text into text and the formulas that stand in it between dollar signs or `\(…\)`. */
export function mathSpansToNodes(text: string): MarkupNode[] {
  if (!text.includes('$') && !text.includes('\\(') && !text.includes('\\[')) return [text];
  const nodes: MarkupNode[] = [];
  let last = 0;
  for (const found of text.matchAll(span)) {
    const formula = found[1] ?? found[2] ?? found[3] ?? found[4] ?? '';
    if (!isFormula(formula)) continue;
    nodes.push(text.slice(last, found.index), ...texMathToNodes(formula));
    last = found.index + found[0].length;
  }
  nodes.push(text.slice(last));
  return nodes;
}

/** Whether the text has at least one formula. */
export function hasMathSpan(text: string): boolean {
  return [...text.matchAll(span)].some((found) =>
    isFormula(found[1] ?? found[2] ?? found[3] ?? found[4] ?? ''),
  );
}

/** Prose between two prices is not a formula. */
function isFormula(text: string): boolean {
  return (
    /[\\^_{}=<>+]/.test(text) ||
    (/^[\p{L}\p{N}'(),|.\s/*-]{1,12}$/u.test(text) && !/\p{L}{4,}|^\d[\d.,]*\s/u.test(text))
  );
}
