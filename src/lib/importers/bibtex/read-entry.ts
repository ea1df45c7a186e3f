/** An entry of a BibTeX file as written: TeX is not touched. */
export interface RawEntry {
  /** In lower case: `article`, `inproceedings`. */
  type: string;
  /** Empty for an entry without a key. */
  key: string;
  /** Field names in lower case; of a field given twice, the first, as BibTeX does. */
  fields: Map<string, string>;
  line: number;
}

/** Something that was wrong and was read past. */
export interface EntryProblem {
  code: 'broken-field' | 'unclosed-value' | 'unknown-string' | 'long-expansion';
  message: string;
  value: string;
  line: number;
}

/** How many problems of one entry are told; a broken entry may have one in every byte. */
const mostProblems = 20;

/** By how much abbreviations may make a value longer: each may be made of others, twice over at every step. */
const longestExpansion = 1 << 20;

export type Macros = ReadonlyMap<string, string>;

/** Scopus numbers a field behind a space: `funding_text 1={…}`. */
const fieldStart = /^[\s,]*([^\s=,{}"#%()@\\]+(?: \d{1,3})?)\s*=/;
/** A line that can only be the next field: what ends a value whose closing brace is missing. */
const nextField = /\n[^\S\n]*[A-Za-z][A-Za-z0-9_-]*\s*=\s*(?:[{"]|\d+\s*(?:,|\n|$))/;

/** The type of an entry: the word before its bracket, in lower case. */
export function entryType(text: string): string {
  return /^\s*([\w-]+)/.exec(text)?.[1]?.toLowerCase() ?? '';
}

/**
 * Reads `type{key, name = value, …` (without `@` and the closing bracket). Never fails: a field that cannot be
 * read is reported and skipped.
 * @param closed whether the entry's closing bracket was found
 */
export function readEntry(
  text: string,
  line: number,
  macros: Macros,
  closed = true,
): { entry: RawEntry; problems: EntryProblem[] } {
  const reader = new EntryReader(text, line, macros, closed);
  reader.skipHead();
  const key = reader.readKey();
  const fields = reader.readFields();
  return { entry: { type: entryType(text), key, fields, line }, problems: reader.problems };
}

/** Reads `string{name = value`: macros with their names in lower case. */
export function readMacros(
  text: string,
  line: number,
  macros: Macros,
): { macros: Map<string, string>; problems: EntryProblem[] } {
  const reader = new EntryReader(text, line, macros);
  reader.skipHead();
  return { macros: reader.readFields(), problems: reader.problems };
}

class EntryReader {
  readonly problems: EntryProblem[] = [];
  private readonly text: string;
  private readonly firstLine: number;
  private readonly macros: Macros;
  private readonly closed: boolean;
  private position = 0;

  constructor(text: string, line: number, macros: Macros, closed = true) {
    this.closed = closed;
    this.text = text;
    this.firstLine = line;
    this.macros = macros;
  }

  skipHead(): void {
    this.position = /^\s*[\w-]+\s*[{(]/.exec(this.text)?.[0].length ?? this.text.length;
  }

  /** What stands before the first comma, unless it is already a field. */
  readKey(): string {
    const rest = this.rest();
    const [whole = '', key = ''] =
      /^\s*([^,={}"]*)(?:,|$|(?=[{}"]))/.exec(rest) ??
      // The comma after the key is missing.
      /^\s*([^\s,={}"]+)\s*\n(?=\s*[\w-]+\s*=)/.exec(rest) ??
      [];
    this.position += whole.length;
    return key.trim();
  }

  readFields(): Map<string, string> {
    const fields = new Map<string, string>();
    for (;;) {
      this.skipSeparators();
      if (this.position >= this.text.length) return fields;
      const found = fieldStart.exec(this.rest());
      if (found === null) {
        this.skipBroken();
        continue;
      }
      const name = (found[1] ?? '').toLowerCase();
      this.position += found[0].length;
      const value = this.readValue();
      if (!fields.has(name) && value.trim() !== '') fields.set(name, value);
    }
  }

  /** Parts joined by `#`. */
  private readValue(): string {
    let value = '';
    do {
      this.skipSpace();
      const start = this.position;
      const part = this.readPart();
      if (value.length + part.length <= this.text.length + longestExpansion) value += part;
      else this.report('long-expansion', 'Abbreviations make this value too long', part.slice(0, 200), start);
      this.skipSpace();
    } while (this.consume('#'));
    return value;
  }

  private readPart(): string {
    const next = this.text.charAt(this.position);
    if (next === '{') return this.readBraced();
    if (next === '"') return this.readQuoted();
    const word = /^[^\s,#{}"]+/.exec(this.rest())?.[0] ?? '';
    this.position += word.length;
    return this.expand(word);
  }

  private expand(word: string): string {
    if (word === '' || /^-?\d/.test(word)) return word;
    const expansion = this.macros.get(word.toLowerCase());
    if (expansion !== undefined) return expansion;
    this.report('unknown-string', 'This abbreviation is not defined in the file', word, this.position);
    return word;
  }

  private readBraced(): string {
    const start = this.position + 1;
    let depth = 0;
    for (let i = this.position; i < this.text.length; i += 1) {
      const character = this.text[i];
      if (character === '{') depth += 1;
      else if (character === '}') depth -= 1;
      if (depth === 0) {
        const value = this.text.slice(start, i);
        // In an entry that is never closed, the brace that should close the entry closed this value.
        if (!this.closed && nextField.test(value)) return this.readUnclosed(start);
        this.position = i + 1;
        return value;
      }
    }
    return this.readUnclosed(start);
  }

  /** A quotation mark ends the value at brace depth 0, where a comma, `#`, a new line or the end can follow. */
  private readQuoted(): string {
    const start = this.position + 1;
    let depth = 0;
    for (let i = start; i < this.text.length; i += 1) {
      const character = this.text[i];
      if (character === '{') depth += 1;
      else if (character === '}') depth -= 1;
      else if (
        character === '"' &&
        depth <= 0 &&
        /^[^\S\n]*(?:[,#\n})]|$)/.test(this.text.slice(i + 1, i + 200))
      ) {
        this.position = i + 1;
        return this.text.slice(start, i);
      }
    }
    return this.readUnclosed(start);
  }

  private readUnclosed(start: number): string {
    const rest = this.text.slice(start);
    const next = nextField.exec(rest);
    const end = next === null ? rest.length : next.index;
    this.position = start + end;
    const value = rest.slice(0, end);
    this.report('unclosed-value', 'A brace or quotation mark of this value is never closed', value, start);
    return value.replace(/[,\s"}]+$/, '');
  }

  private skipBroken(): void {
    const start = this.position;
    const rest = this.text.slice(start + 1);
    const next = /[,\n]\s*[A-Za-z][A-Za-z0-9_-]*\s*=/.exec(rest);
    this.position = next === null ? this.text.length : start + 1 + next.index;
    const skipped = this.text.slice(start, this.position).trim();
    if (!/^[})\s;]*$/.test(skipped)) this.report('broken-field', 'This is not a field', skipped, start);
  }

  /** Commas, space and lines that are commented out. */
  private skipSeparators(): void {
    this.position += /^(?:[\s,]+|%[^\n]*(?:\n|$))*/.exec(this.rest())?.[0].length ?? 0;
  }

  private skipSpace(): void {
    while (/\s/.test(this.text.charAt(this.position))) this.position += 1;
  }

  private consume(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }

  private rest(): string {
    return this.text.slice(this.position);
  }

  private report(code: EntryProblem['code'], message: string, value: string, position: number): void {
    if (this.problems.length >= mostProblems) return;
    const line = this.firstLine + (this.text.slice(0, position).match(/\n/g)?.length ?? 0);
    this.problems.push({ code, message, value, line });
  }
}
