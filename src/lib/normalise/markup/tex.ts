import type { MarkupNode } from './node.ts';
import { element, nodesToText, verbatim } from './node.ts';
import {
  accents,
  declarations,
  droppedCommands,
  elementCommands,
  quotingCommands,
  symbols,
} from './tex-characters.ts';
import { texMathToNodes } from './tex-math.ts';

/** Deeper groups are read as text. */
const deepest = 50;
const ligatures: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['?`', '¿'],
  ['!`', '¡'],
  ['~', ' '],
  ['`', '‘'],
];

/**
 * LaTeX text, as BibTeX fields hold it, as nodes: accents and letters to Unicode, `\emph{}` and its kin to elements,
 * formulas to MathML, braces dropped. Unbalanced braces and unknown commands never fail: an unknown command
 * leaves its argument, or its source when it has none.
 */
export function texToNodes(source: string): MarkupNode[] {
  if (!/[\\${}~`'_^-]/.test(source)) return [source];
  return new TexReader(source).readAll();
}

class TexReader {
  private readonly source: string;
  private position = 0;
  private readonly absent = new Set<string>();

  constructor(source: string) {
    this.source = source;
  }

  readAll(): MarkupNode[] {
    const nodes: MarkupNode[] = [];
    while (this.position < this.source.length) {
      nodes.push(...this.readGroup(0));
      // A closing brace that nothing opened.
      this.position += 1;
    }
    return nodes;
  }

  /** Reads to the closing brace of the group (left unread) or to the end. */
  private readGroup(depth: number): MarkupNode[] {
    const nodes: MarkupNode[] = [];
    while (this.position < this.source.length) {
      const character = this.source.charAt(this.position);
      if (character === '}') break;
      if (character === '\\') nodes.push(...this.readCommand(depth));
      else if (character === '{') nodes.push(...this.readBraces(depth));
      else if (character === '$') nodes.push(...this.readDollars());
      else if ((character === '_' || character === '^') && this.source[this.position + 1] === '{') {
        this.position += 1;
        const script = this.readBraces(depth);
        nodes.push(element(character === '_' ? 'sub' : 'sup', script));
      } else nodes.push(this.readText());
    }
    return nodes;
  }

  private readBraces(depth: number): MarkupNode[] {
    this.position += 1;
    if (depth > deepest) return [];
    const nodes = this.readGroup(depth + 1);
    this.position += 1;
    return nodes;
  }

  private readText(): string {
    for (const [ligature, character] of ligatures) {
      if (this.source.startsWith(ligature, this.position)) {
        this.position += ligature.length;
        return character;
      }
    }
    const start = this.position;
    this.position += 1;
    while (this.position < this.source.length && !/[\\{}$~`'?!_^-]/.test(this.source.charAt(this.position))) {
      this.position += 1;
    }
    return this.source.slice(start, this.position);
  }

  /** `$…$` or `$$…$$`; a dollar sign that is not closed, or encloses prose, is a dollar sign. */
  private readDollars(): MarkupNode[] {
    const mark = this.source.startsWith('$$', this.position) ? '$$' : '$';
    const start = this.position + mark.length;
    let end = this.find(mark, start);
    while (end > 0 && this.source[end - 1] === '\\') end = this.find(mark, end + 1);
    const formula = this.source.slice(start, end);
    if (end === -1 || /^\s*\d[\d.,]*\s+\p{L}{2,}/u.test(formula)) {
      this.position = start;
      return [mark];
    }
    this.position = end + mark.length;
    return texMathToNodes(formula);
  }

  private readCommand(depth: number): MarkupNode[] {
    const start = this.position;
    const name = /^\\([A-Za-z]+\*?|[^A-Za-z]|$)/su.exec(this.source.slice(start, start + 60))?.[1] ?? '';
    this.position += 1 + name.length;
    const accent = Object.hasOwn(accents, name) ? accents[name] : undefined;
    if (accent !== undefined && this.accentFollows(name)) return [this.readAccented(accent, depth)];
    // An accent over nothing: Ragnhei{\d}ur.
    if (accent !== undefined && this.source[this.position] === '}') return [];
    if (Object.hasOwn(symbols, name)) {
      this.skipAfterWord(name);
      return [symbols[name] ?? ''];
    }
    if (name === '(' || name === '[') return this.readUntil(name === '(' ? '\\)' : '\\]', `\\${name}`);
    const elementName = Object.hasOwn(elementCommands, name) ? elementCommands[name] : undefined;
    if (elementName !== undefined) return [element(elementName, this.readArgument(depth))];
    const quotes = Object.hasOwn(quotingCommands, name) ? quotingCommands[name] : undefined;
    if (quotes !== undefined) return [quotes[0], ...this.readArgument(depth), quotes[1]];
    if (Object.hasOwn(declarations, name)) {
      this.skipSpace();
      if (depth > deepest) return [];
      const rest = this.readGroup(depth + 1);
      const wrapped = declarations[name];
      return wrapped === undefined ? rest : [element(wrapped, rest)];
    }
    if (droppedCommands.has(name)) {
      this.readArgument(depth);
      return [];
    }
    return this.readOther(name, depth);
  }

  private readOther(name: string, depth: number): MarkupNode[] {
    if (name === 'par') return [element('br', [])];
    if (name === 'ensuremath') return texMathToNodes(this.readRawArgument() ?? '');
    if (name === 'url' || name === 'path') return [this.readRawArgument() ?? ''];
    if (name === 'href') {
      this.readRawArgument();
      return this.readArgument(depth);
    }
    if (name === 'begin') return this.readEnvironment();
    if (this.source.startsWith('{}', this.position)) this.position += 2;
    else if (this.source[this.position] === '{') return this.readBraces(depth);
    if (/^[A-Za-z]/.test(name)) return commandAlone(name);
    return [`\\${name}`];
  }

  private readEnvironment(): MarkupNode[] {
    const name = this.readRawArgument() ?? '';
    const end = this.find(`\\end{${name}}`, this.position);
    if (end === -1) return [];
    const body = this.source.slice(this.position, end);
    this.position = end + name.length + 6;
    const inner = /^(?:equation|math|displaymath)\*?$/.test(name)
      ? body
      : `\\begin{${name}}${body}\\end{${name}}`;
    return /^(?:equation|math|displaymath|align|gather|eqnarray|multline)\*?$/.test(name)
      ? texMathToNodes(inner)
      : new TexReader(body).readAll();
  }

  /** As `indexOf`; what was not found once is not looked for again, so that a text of openings stays cheap. */
  private find(text: string, from: number): number {
    if (this.absent.has(text)) return -1;
    const found = this.source.indexOf(text, from);
    if (found === -1) this.absent.add(text);
    return found;
  }

  private readUntil(close: string, open: string): MarkupNode[] {
    const end = this.find(close, this.position);
    if (end === -1) return [open.slice(1)];
    const formula = this.source.slice(this.position, end);
    this.position = end + close.length;
    return texMathToNodes(formula);
  }

  /** A letter's name (`\v`, `\c`) is an accent only when a letter or a group follows: `\c{c}`, `\v s`. */
  private accentFollows(name: string): boolean {
    const rest = this.source.slice(this.position, this.position + 8);
    return /^[a-zA-Z]$/.test(name)
      ? /^(?:\s*\{|\s+\p{L}|\s*\\[ij])/u.test(rest)
      : /^\s*[\p{L}\p{N}{\\]/u.test(rest);
  }

  private readAccented(accent: string, depth: number): string {
    this.skipSpace();
    const argument = nodesToText(this.readArgument(depth)).replace(/^[ıȷ]/u, (letter) =>
      letter === 'ı' ? 'i' : 'j',
    );
    const [letter = '', ...rest] = [...argument];
    if (letter === '' || letter === ' ') return argument;
    return `${letter}${accent}`.normalize('NFC') + rest.join('');
  }

  private readArgument(depth: number): MarkupNode[] {
    this.skipSpace();
    const next = this.source.charAt(this.position);
    if (next === '{') return this.readBraces(depth);
    if (next === '\\') return depth > deepest ? [] : this.readCommand(depth + 1);
    if (next === '' || next === '}') return [];
    const [letter = ''] = [...this.source.slice(this.position, this.position + 2)];
    this.position += letter.length;
    return [letter];
  }

  private readRawArgument(): string | undefined {
    this.skipSpace();
    if (this.source[this.position] !== '{') return undefined;
    let depth = 0;
    for (let end = this.position; end < this.source.length; end += 1) {
      const character = this.source[end];
      if (character === '\\') end += 1;
      else if (character === '{') depth += 1;
      else if (character === '}') depth -= 1;
      if (depth === 0) {
        const argument = this.source.slice(this.position + 1, end);
        this.position = end + 1;
        return argument;
      }
    }
    return undefined;
  }

  private skipAfterWord(name: string): void {
    if (!/^[A-Za-z]/.test(name)) return;
    if (this.source.startsWith('{}', this.position)) this.position += 2;
    else this.skipSpace();
  }

  private skipSpace(): void {
    while (/\s/.test(this.source.charAt(this.position))) this.position += 1;
  }
}

/** `\alpha` outside a formula is a symbol where mathematics knows it, and its own source where nobody does. */
function commandAlone(name: string): MarkupNode[] {
  // textgreek and upgreek set letters upright: \textalpha, \upbeta
  for (const command of [name, name.replace(/^(?:text|up)/, '')]) {
    const nodes = texMathToNodes(`\\${command}`);
    if (nodes.every((node) => typeof node === 'string')) return nodes;
  }
  return [verbatim(`\\${name}`)];
}
