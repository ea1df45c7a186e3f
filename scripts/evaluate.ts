import { evaluateSet } from './lib/evaluate/evaluate-set.ts';
import { evaluationSets } from './lib/evaluate/sets/index.ts';
import { evaluatedToJson, evaluatedToLists, evaluatedToTables } from './lib/evaluate/tables.ts';
import { runMeasuring } from './lib/measuring-command.ts';

const names = evaluationSets.map(({ name }) => name);

await runMeasuring({
  usage: `npm run evaluate [-- set… --list --json FILE]
Runs the pipeline over the labelled sets in $PEERFOLIO_CORPORA and says how many of its answers are right: precision,
recall and F1 over pairs, and what went wrong by rule and by class. --list adds each wrong pair, --json writes all of
it to a file. Sets: ${names.join(', ')}.`,
  known: { kind: 'set', names },
  async *measure(corpora, asked) {
    for (const set of evaluationSets)
      if (asked.length === 0 || asked.includes(set.name)) yield await evaluateSet(set, corpora);
  },
  toTables: evaluatedToTables,
  toLists: evaluatedToLists,
  toJson: evaluatedToJson,
});
