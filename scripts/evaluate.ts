import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CliError } from './lib/cli-error.ts';
import { corporaFolder } from './lib/corpora-folder.ts';
import { evaluateSet } from './lib/evaluate/evaluate-set.ts';
import { evaluationSets } from './lib/evaluate/sets/index.ts';
import {
  evaluatedToJson,
  evaluatedToLists,
  evaluatedToTables,
  type Evaluated,
} from './lib/evaluate/tables.ts';
import { isUsageError } from './lib/usage-error.ts';

const usage = `npm run evaluate [-- set… --list --json FILE]
Runs the pipeline over the labelled sets in $PEERFOLIO_CORPORA and says how many of its answers are right: precision,
recall and F1 over pairs, and what went wrong by rule and by class. --list adds each wrong pair, --json writes all of
it to a file. Sets: ${evaluationSets.map(({ name }) => name).join(', ')}.`;

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
  else await evaluate(positionals, values);
} catch (error) {
  if (!(error instanceof CliError || isUsageError(error))) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

async function evaluate(
  names: readonly string[],
  { list, json }: { list: boolean; json?: string | undefined },
): Promise<void> {
  const corpora = corporaFolder();
  const unknown = names.find((name) => !evaluationSets.some((set) => set.name === name));
  if (unknown !== undefined) throw new CliError(`There is no set ${JSON.stringify(unknown)}.`);
  const evaluated: Evaluated[] = [];
  for (const set of evaluationSets)
    if (names.length === 0 || names.includes(set.name)) evaluated.push(await evaluateSet(set, corpora));
  console.log(evaluatedToTables(evaluated).join('\n'));
  if (list) console.log(evaluatedToLists(evaluated).join('\n'));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(evaluated.map(evaluatedToJson), null, 2)}\n`);
}
