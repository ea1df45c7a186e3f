import temml from 'temml';
import { element, nodesToText, verbatim } from './node.ts';
import type { MarkupElement, MarkupNode } from './node.ts';
import { parseMarkup } from './parse-markup.ts';
import { symbols } from './tex-characters.ts';

const longestFormula = 2000;
const simpleScript = /([_^])(?:\{([^{}\\$_^]{0,30})\}|([^\s{}\\$_^]))/y;
const namedScripts: Readonly<Record<string, string>> = {
  '^\\circ': '°',
  '^{\\circ}': '°',
  '^\\prime': '′',
  '^{\\prime}': '′',
};

/**
 * A TeX formula (without its dollar signs) as nodes: sub- and superscripts alone (`_2`, `^{+}`) as `<sub>` and
 * `<sup>`, a single symbol as itself, anything else as MathML. A formula that cannot be read stays as its source,
 * dollar signs included.
 */
export function texMathToNodes(source: string): MarkupNode[] {
  const tex = unwrap(source).trim();
  if (tex === '') return [];
  if (/^(?:\\[,;: ]|\\q?quad|~|\s)+$/.test(tex)) return [' '];
  return scriptsToNodes(tex) ?? formulaToNodes(tex) ?? textSymbol(tex) ?? [verbatim(`$${tex}$`)];
}

/** JATS writes a whole LaTeX document around a formula. */
function unwrap(source: string): string {
  const body = /\\begin\{document\}(.*?)\\end\{document\}/s.exec(source)?.[1] ?? source;
  return body
    .trim()
    .replace(/^\$\$?(.*?)\$\$?$/s, '$1')
    .replace(/^\\[([](.*)\\[)\]]$/s, '$1');
}

/** Chemistry and ordinals: H$_2$O, Ca$^{2+}$, 5$^\circ$C. */
function scriptsToNodes(tex: string): MarkupNode[] | undefined {
  const named = namedScripts[tex.replace(/^\{\}/, '')];
  if (named !== undefined) return [named];
  const nodes: MarkupNode[] = [];
  let position = tex.startsWith('{}') ? 2 : 0;
  while (position < tex.length) {
    simpleScript.lastIndex = position;
    const found = simpleScript.exec(tex);
    if (found === null) return undefined;
    nodes.push(element(found[1] === '_' ? 'sub' : 'sup', [minus(found[2] ?? found[3] ?? '')]));
    position = simpleScript.lastIndex;
  }
  return nodes;
}

/** A symbol that text has and the reader of formulas does not know: `$\greaterequivlnt$`. */
function textSymbol(tex: string): MarkupNode[] | undefined {
  const name = /^\\([A-Za-z]+)$/.exec(tex)?.[1];
  const symbol = name !== undefined && Object.hasOwn(symbols, name) ? symbols[name] : undefined;
  return symbol === undefined ? undefined : [symbol];
}

function formulaToNodes(tex: string): MarkupNode[] | undefined {
  if (tex.length > longestFormula) return undefined;
  let mathml: string;
  try {
    mathml = temml.renderToString(tex, {
      throwOnError: true,
      trust: false,
      maxExpand: 100,
      annotate: false,
      // Temml writes <menclose>, which is not in MathML Core and which browsers do not draw.
      macros: { '\\overline': '\\bar{#1}' },
    });
  } catch {
    return undefined;
  }
  const [math] = parseMarkup(mathml);
  if (math === undefined || typeof math === 'string' || math.name !== 'math') return undefined;
  return symbolAlone(math) ?? [math];
}

/** `$\alpha$`, `$<$` and `$5$` are characters of the text; `$n$` is a variable and stays a formula. */
function symbolAlone(math: MarkupElement): MarkupNode[] | undefined {
  const [only, ...others] = math.children;
  if (only === undefined || typeof only === 'string' || others.length > 0) return undefined;
  const text = nodesToText(only.children);
  const isSymbol =
    /^(?:mi|mo|mn|mtext)$/.test(only.name) && !/^[A-Za-z]+$/.test(text) && [...text].length <= 12;
  return isSymbol && only.children.every((child) => typeof child === 'string') ? [text] : undefined;
}

function minus(script: string): string {
  return /\p{L}/u.test(script) ? script : script.replaceAll('-', '−');
}
