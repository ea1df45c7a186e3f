import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareCase } from './lib/bench/cases.ts';
import { measureBuild } from './lib/bench/measure-build.ts';
import { resultToTable } from './lib/bench/result-to-table.ts';
import { CliError } from './lib/cli-error.ts';
import { isUsageError } from './lib/usage-error.ts';
import { checkoutFolder } from './lib/workspace.ts';

const usage = `npm run bench [-- --case sample|acl-1k|synthetic:N]…
Builds a site from scratch and says what each stage cost. --case may stand several times. The figures are also written
to .peerfolio/bench/<case>.json. acl-1k is read from $PEERFOLIO_CORPORA.`;

try {
  const { values } = parseArgs({
    options: {
      case: { type: 'string', multiple: true, default: ['sample'] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(usage);
  else for (const name of values.case) await bench(name);
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
    const folder = join(checkoutFolder, '.peerfolio', 'bench');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${name.replace(':', '-')}.json`);
    writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
    console.log(resultToTable(result));
  } finally {
    prepared.remove();
  }
}
