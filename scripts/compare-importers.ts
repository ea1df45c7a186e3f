import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CliError } from './lib/cli-error.ts';
import { compareOracle, type OracleResult } from './lib/compare/compare-oracle.ts';
import { oracles } from './lib/compare/oracles/index.ts';
import { resultsToLists, resultsToTables } from './lib/compare/tables.ts';
import { corporaFolder } from './lib/corpora-folder.ts';
import { isUsageError } from './lib/usage-error.ts';

const usage = `npm run compare [-- oracle… --list --json FILE]
Holds what the importers read from $PEERFOLIO_CORPORA against what others expect there, field by field. --list adds
each difference. Oracles: ${oracles.map(({ name }) => name).join(', ')}.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      list: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(usage);
  else await compare(positionals, values);
} catch (error) {
  if (!(error instanceof CliError || isUsageError(error))) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

async function compare(
  names: readonly string[],
  { list, json }: { list: boolean; json?: string | undefined },
): Promise<void> {
  const corpora = corporaFolder();
  const unknown = names.find((name) => !oracles.some((oracle) => oracle.name === name));
  if (unknown !== undefined) throw new CliError(`There is no oracle ${JSON.stringify(unknown)}.`);
  const results: OracleResult[] = [];
  for (const oracle of oracles)
    if (names.length === 0 || names.includes(oracle.name)) results.push(await compareOracle(oracle, corpora));
  console.log(resultsToTables(results).join('\n'));
  if (list) console.log(resultsToLists(results).join('\n'));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
}
