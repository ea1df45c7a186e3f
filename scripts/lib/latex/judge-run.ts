import type { Backend, LatexRun } from './run-latex.ts';

/** What a compiled document shows. */
export interface LatexResult {
  backend: Backend['name'];
  entries: number;
  /** Keys of the file that the bibliography does not print. */
  missing: string[];
  errors: string[];
  /** Warnings by their wording without keys and numbers, with how often and an example. */
  warnings: { kind: string; reason: string; count: number; example: string }[];
  pages: number;
  seconds: number;
}

/** Warnings that are known, each with the reason why the file is right. */
const known: readonly [RegExp, string][] = [
  [
    /empty (?:author|year|title|journal|booktitle|publisher|institution|school|pages)/i,
    'No source gives it; an entry is printed with what is known',
  ],
  [
    /can't use both|there's a number but no|either (?:volume|number)/i,
    'A standard style prints only one of the two',
  ],
  [/to sort, need author|no (?:key|author)/i, 'A work without an author is sorted by its title'],
  [
    /Unicode character|is not set up for use|Missing character|Command \\text\w+ unavailable|inputenc/i,
    "pdfTeX's fonts have no such letter; XeTeX and LuaTeX print it",
  ],
  [/Overfull|Underfull/i, 'A line that TeX could not break well'],
  [/undefined references|rerun|empty bibliography/i, 'LaTeX asks for another run'],
  [
    /legacy|month|field 'day'|Value out of bounds/i,
    'biblatex reads the year and the month of BibTeX as a date',
  ],
  [/Invalid or undefined script|sort|locale|ISBN|ISSN/i, 'It does not change what is printed'],
];

/** Holds a run against the keys of the file. */
export function judgeRun(run: LatexRun, backend: Backend, keys: readonly string[]): LatexResult {
  const printed = new Set(
    [...run.bibliography.matchAll(/\\bibitem(?:\[[^\]]*\])?\s*\{([^}]+)\}|\\entry\{([^}]+)\}/g)].map(
      ([, bibtex, biber]) => bibtex ?? biber ?? '',
    ),
  );
  const lines = run.backendLog.split('\n');
  const isError = (line: string): boolean =>
    backend.name === 'biber'
      ? / ERROR - /.test(line)
      : /^(?:I was expecting|I'm skipping|I found no|I couldn't|Repeated entry|Illegal|Sorry|White space|This database)|---line \d+ of file/.test(
          line,
        );
  const latex = run.latexLog.split('\n').filter((line) => line.startsWith('! '));
  const letters = latex.filter((line) =>
    known.some(([pattern, reason]) => pattern.test(line) && reason.startsWith('pdfTeX')),
  );
  return {
    backend: backend.name,
    entries: keys.length,
    missing: keys.filter((key) => !printed.has(key)),
    errors: [
      ...lines.filter(isError),
      ...latex.filter((line) => !letters.includes(line)),
      ...(run.hasPdf ? [] : ['LaTeX wrote no PDF']),
    ],
    warnings: toKinds([...lines.filter((line) => /^Warning--| WARN - /.test(line)), ...letters]),
    pages: Number(/Output written on .*\((\d+) pages?/s.exec(run.latexLog)?.[1] ?? 0),
    seconds: run.seconds,
  };
}

function toKinds(lines: readonly string[]): LatexResult['warnings'] {
  const kinds = new Map<string, { count: number; example: string }>();
  for (const line of lines) {
    const text = line.replace(/^\[\d+\][^>]*> (?:WARN - )?|^.*WARN - |^Warning--/, '');
    const kind = text
      .replace(/ in [a-z0-9]+$/, '')
      .replaceAll(/'[^']*'|"[^"]*"|entry \S+|for \S+|character .*|\S*[a-z]+\d{4}\S*/g, '…')
      .replaceAll(/\d+/g, 'n')
      .slice(0, 100);
    const found = kinds.get(kind) ?? { count: 0, example: text.slice(0, 160) };
    kinds.set(kind, { ...found, count: found.count + 1 });
  }
  return [...kinds]
    .map(([kind, { count, example }]) => ({
      kind,
      count,
      example,
      reason: known.find(([pattern]) => pattern.test(example))?.[1] ?? 'not explained',
    }))
    .sort((a, b) => b.count - a.count);
}
