import { countCorpora } from './lib/count/count-corpora.ts';
import { countsToLists } from './lib/count/lists.ts';
import { countsToTables } from './lib/count/tables.ts';
import { runMeasuring } from './lib/measuring-command.ts';

await runMeasuring({
  usage: `npm run count [-- folder… --list --json FILE]
Reads every file below $PEERFOLIO_CORPORA, or below the folders of it that are named, and counts what came of it.
--list adds the files nobody read, the BibTeX entries nobody imported and the fields nobody knows.`,
  measure: countCorpora,
  toTables: countsToTables,
  toLists: countsToLists,
});
