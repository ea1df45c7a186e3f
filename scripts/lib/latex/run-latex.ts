import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';

/** A program that makes a bibliography, and the document that asks it to. */
export interface Backend {
  name: 'bibtex' | 'biber';
  document: string;
  /** Where it says what it did. */
  log: string;
}

export const backends: readonly Backend[] = [
  {
    name: 'bibtex',
    document: String.raw`\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage{textcomp,url,amsmath,amssymb}
\begin{document}
\nocite{*}
\bibliographystyle{plain}
\bibliography{references}
\end{document}
`,
    log: 'document.blg',
  },
  {
    name: 'biber',
    document: String.raw`\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage{textcomp,url,amsmath,amssymb}
\usepackage[backend=biber,style=numeric]{biblatex}
\addbibresource{references.bib}
\begin{document}
\nocite{*}
\printbibliography
\end{document}
`,
    log: 'document.blg',
  },
];

/** What the programs wrote: their logs, the bibliography and the log of the last run of LaTeX. */
export interface LatexRun {
  backendLog: string;
  bibliography: string;
  latexLog: string;
  hasPdf: boolean;
  seconds: number;
}

/** BibTeX and TeX count against limits meant for the machines of 1988; biblatex holds every entry at once. */
const limits = {
  max_strings: '2000000',
  hash_extra: '2000000',
  pool_size: '60000000',
  extra_mem_top: '40000000',
  extra_mem_bot: '40000000',
};

/**
 * Compiles a document that cites every entry of the file.
 * @throws CliError where a program is not installed
 */
export function runLatex(bib: string, { name, document, log }: Backend): LatexRun {
  const folder = mkdtempSync(join(tmpdir(), 'peerfolio-latex-'));
  const begun = performance.now();
  try {
    writeFileSync(join(folder, 'references.bib'), bib);
    writeFileSync(join(folder, 'document.tex'), document);
    const latex = (): void =>
      run('pdflatex', ['-interaction=nonstopmode', '-no-shell-escape', 'document'], folder);
    latex();
    run(name, ['document'], folder);
    latex();
    const read = (file: string): string => {
      try {
        return readFileSync(join(folder, file), 'latin1');
      } catch {
        return '';
      }
    };
    return {
      backendLog: read(log),
      bibliography: read('document.bbl'),
      latexLog: read('document.log'),
      hasPdf: read('document.pdf') !== '',
      seconds: Math.round(performance.now() - begun) / 1000,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...limits, max_print_line: '1000' },
    stdio: 'ignore',
  });
  if (error !== undefined)
    throw new CliError(
      `${program} cannot be run. On Debian: apt-get install --no-install-recommends texlive-latex-base texlive-latex-extra texlive-bibtex-extra biber`,
    );
}
