/** An entry as a line of a BibTeX file shows it. */
export interface FoundEntry {
  /** In lower case. */
  type: string;
  /** Line of the `@`, from 1. */
  line: number;
}

/** What BibTeX and biblatex write with `@` that describes no work. */
const commands: ReadonlySet<string> = new Set(['comment', 'string', 'preamble']);

/** `@type{` or `@type(` at the beginning of a line, or after the bracket that closes the entry before it. */
const start = /(^[^\S\n]*|[})][^\S\n]*)@\s*([A-Za-z_][\w-]*)\s*[{(]/gm;

/**
 * The entries that a tolerant reader sees in a BibTeX file: every `@type{` and `@type(` outside comments, that is
 * outside `@comment{…}` and lines that begin with `%`. Written without any of the importer's code, to count by.
 */
export function findBibtexEntries(text: string): FoundEntry[] {
  const visible = withoutComments(text);
  const found: FoundEntry[] = [];
  let line = 1;
  let counted = 0;
  for (const match of visible.matchAll(start)) {
    const at = match.index + (match[1]?.length ?? 0);
    for (; counted < at; counted += 1) if (visible.charCodeAt(counted) === 10) line += 1;
    const type = (match[2] ?? '').toLowerCase();
    if (!commands.has(type)) found.push({ type, line });
  }
  return found;
}

/** The text with comments blanked out, line for line. */
function withoutComments(text: string): string {
  const blank = (comment: string): string => comment.replaceAll(/[^\n]/g, ' ');
  const blanked = text.replaceAll(/^[^\S\n]*%.*$/gm, blank);
  const parts: string[] = [];
  let from = 0;
  for (const { index } of blanked.matchAll(/^[^\S\n]*@\s*comment\s*\{/gim)) {
    if (index < from) continue;
    const end = closingBrace(blanked, blanked.indexOf('{', index));
    if (end === undefined) continue;
    parts.push(blanked.slice(from, index), blank(blanked.slice(index, end)));
    from = end;
  }
  return parts.join('') + blanked.slice(from);
}

function closingBrace(text: string, open: number): number | undefined {
  let depth = 0;
  for (let position = open; position < text.length; position += 1) {
    if (text[position] === '{') depth += 1;
    else if (text[position] === '}') depth -= 1;
    if (depth === 0) return position + 1;
  }
  return undefined;
}
