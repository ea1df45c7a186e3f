import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareCase } from './lib/bench/cases.ts';
import { prepareImportCase } from './lib/bench/import-cases.ts';
import { measureBuild } from './lib/bench/measure-build.ts';
import { importResultToLine, measureImport } from './lib/bench/measure-import.ts';
import { citationResultToLines, measureCitations } from './lib/bench/measure-citations.ts';
import { measureReconcile, reconcileCorpora, reconcileResultToLines } from './lib/bench/measure-reconcile.ts';
import { measureRender, renderResultToLines } from './lib/bench/measure-render.ts';
import { resultToTable } from './lib/bench/result-to-table.ts';
import { CliError } from './lib/cli-error.ts';
import { isUsageError } from './lib/usage-error.ts';
import { checkoutFolder } from './lib/workspace.ts';

const usage = `npm run bench [-- --case sample|acl-1k|synthetic:N]… [--import openalex:MB|synthetic:MB|acl-bibtex|bibtex-suites]…
  [--reconcile N]… [--citations N]… [--render N]…
--case builds a site from scratch and says what each stage cost; --import reads exports of so many megabytes and does
nothing else with them; --reconcile finds which of N made-up records are one work, and who is behind each byline, among
names as people bear them and where thousands bear one name; --citations writes N works in every
format and formats them in APA, cold and with a warm cache; --render renders N profiles of 20 works each and says what
a page of each kind cost the processor. All may stand several times. The figures are also written to .peerfolio/bench/<case>.json.
acl-1k, openalex, the BibTeX cases and --citations are read from $PEERFOLIO_CORPORA.`;

try {
  const { values } = parseArgs({
    options: {
      case: { type: 'string', multiple: true },
      import: { type: 'string', multiple: true },
      reconcile: { type: 'string', multiple: true },
      citations: { type: 'string', multiple: true },
      render: { type: 'string', multiple: true },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(usage);
  else {
    for (const name of values.import ?? []) await benchImport(name);
    for (const size of values.reconcile ?? []) await benchReconcile(size);
    for (const size of values.citations ?? []) await benchCitations(size);
    for (const size of values.render ?? []) await benchRender(size);
    const others = values.import ?? values.reconcile ?? values.citations ?? values.render;
    for (const name of values.case ?? (others === undefined ? ['sample'] : [])) await bench(name);
  }
} catch (error) {
  if (!(error instanceof CliError || isUsageError(error))) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

async function bench(name: string): Promise<void> {
  const prepared = await prepareCase(name);
  try {
    console.error(`Building ${name} …`);
    const result = await measureBuild(prepared);
    keepFigures(name, result);
    console.log(resultToTable(result));
  } finally {
    prepared.remove();
  }
}

async function benchImport(name: string): Promise<void> {
  const prepared = prepareImportCase(name);
  try {
    console.error(`Importing ${name} …`);
    const result = await measureImport(prepared);
    keepFigures(`import-${name}`, result);
    console.log(importResultToLine(result));
  } finally {
    prepared.remove();
  }
}

async function benchReconcile(size: string): Promise<void> {
  for (const corpus of reconcileCorpora) {
    console.error(`Reconciling ${size} records, ${corpus} …`);
    const result = await measureReconcile(size, corpus);
    keepFigures(result.case, result);
    console.log(reconcileResultToLines(result));
  }
}

async function benchCitations(size: string): Promise<void> {
  console.error(`Formatting ${size} works …`);
  const result = await measureCitations(size);
  keepFigures(result.case, result);
  console.log(citationResultToLines(result));
}

async function benchRender(size: string): Promise<void> {
  console.error(`Rendering ${size} profiles …`);
  const result = await measureRender(size);
  keepFigures(result.case, result);
  console.log(renderResultToLines(result));
}

function keepFigures(name: string, result: object): void {
  const folder = join(checkoutFolder, '.peerfolio', 'bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name.replaceAll(':', '-')}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
