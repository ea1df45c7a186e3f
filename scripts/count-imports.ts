import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CliError } from './lib/cli-error.ts';
import { corporaFolder } from './lib/corpora-folder.ts';
import { countCorpora } from './lib/count/count-corpora.ts';
import type { FileCount } from './lib/count/file-count.ts';
import { countsToLists } from './lib/count/lists.ts';
import { countsToTables } from './lib/count/tables.ts';
import { isUsageError } from './lib/usage-error.ts';

const usage = `npm run count [-- folder… --list --json FILE]
Reads every file below $PEERFOLIO_CORPORA, or below the folders of it that are named, and counts what came of it.
--list adds the files nobody read, the BibTeX entries nobody imported and the fields nobody knows.`;

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
  else await count(positionals, values);
} catch (error) {
  if (!(error instanceof CliError || isUsageError(error))) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

async function count(
  folders: readonly string[],
  { list, json }: { list: boolean; json?: string | undefined },
): Promise<void> {
  const counts: FileCount[] = [];
  for await (const file of countCorpora(corporaFolder(), folders)) counts.push(file);
  console.log(countsToTables(counts).join('\n'));
  if (list) console.log(countsToLists(counts).join('\n'));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(counts, null, 2)}\n`);
}
