import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bibtexWriter } from '../src/lib/format/bibtex/index.ts';
import { worksToCitationFile } from '../src/lib/format/citations/index.ts';
import { publicationSchema } from '../src/lib/model/publication.ts';
import { CliError } from './lib/cli-error.ts';
import { judgeRun, type LatexResult } from './lib/latex/judge-run.ts';
import { backends, runLatex } from './lib/latex/run-latex.ts';
import { isUsageError } from './lib/usage-error.ts';
import { resolveWorkspace } from './lib/workspace.ts';

const usage = `npm run check:latex [-- FILE.bib | GENERATED-FOLDER]
Compiles a document that cites every work with pdflatex and bibtex, and again with biber, and looks at what is printed.
Without an argument it takes the works of the last import. Needs texlive-latex-base, texlive-latex-extra,
texlive-bibtex-extra and biber of Debian.`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  if (values.help) console.log(usage);
  else check(readBib(positionals[0] ?? resolveWorkspace().generated));
} catch (error) {
  if (!(error instanceof CliError || isUsageError(error))) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

function readBib(path: string): string {
  if (path.endsWith('.bib')) return readFileSync(path, 'utf8');
  const file = join(path, 'publications.ndjson');
  if (!existsSync(file)) throw new CliError(`${file} does not exist. Run "npm run import" first.`);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return worksToCitationFile(
    bibtexWriter,
    lines.map((line) => publicationSchema.parse(JSON.parse(line))),
  );
}

function check(bib: string): void {
  const keys = [...bib.matchAll(/^@[a-z]+\{([^,\s]+),$/gm)].map(([, key]) => key ?? '');
  for (const backend of backends) {
    const result = judgeRun(runLatex(bib, backend), backend, keys);
    console.log(resultToLines(result).join('\n'));
    if (result.errors.length > 0 || result.missing.length > 0) process.exitCode = 1;
  }
}

function resultToLines(result: LatexResult): string[] {
  const { backend, entries, missing, errors, warnings, pages, seconds } = result;
  return [
    `${backend}: ${entries - missing.length} of ${entries} entries printed on ${pages} pages, ${errors.length} errors, ${seconds.toFixed(0)} s`,
    ...missing.slice(0, 10).map((key) => `  not printed: ${key}`),
    ...errors.slice(0, 10).map((line) => `  error: ${line}`),
    ...warnings.map(({ count, kind, reason }) => `  ${count} × ${kind} (${reason})`),
  ];
}
