import { compareOracle } from './lib/compare/compare-oracle.ts';
import { oracles } from './lib/compare/oracles/index.ts';
import { resultsToLists, resultsToTables } from './lib/compare/tables.ts';
import { runMeasuring } from './lib/measuring-command.ts';

const names = oracles.map(({ name }) => name);

await runMeasuring({
  usage: `npm run compare [-- oracle… --list --json FILE]
Holds what the importers read from $PEERFOLIO_CORPORA against what others expect there, field by field. --list adds
each difference. Oracles: ${names.join(', ')}.`,
  known: { kind: 'oracle', names },
  async *measure(corpora, asked) {
    for (const oracle of oracles)
      if (asked.length === 0 || asked.includes(oracle.name)) yield await compareOracle(oracle, corpora);
  },
  toTables: resultsToTables,
  toLists: resultsToLists,
});
