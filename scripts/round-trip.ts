import { citationCorpora, readCorpus } from './lib/citations/read-corpus.ts';
import { allReaders } from './lib/citations/readers/all-readers.ts';
import { roundTrip } from './lib/citations/round-trip.ts';
import { type CorpusTrip, tripsToLists, tripsToTables, tripToJson } from './lib/citations/tables.ts';
import { runMeasuring } from './lib/measuring-command.ts';

await runMeasuring<CorpusTrip>({
  usage: `npm run roundtrip [-- corpus… --list --json FILE]
Writes every work of $PEERFOLIO_CORPORA in each citation format, has our importers and other programs read it back, and
compares field by field. --list adds what no known class of difference explains. Corpora: ${citationCorpora.join(', ')}.`,
  known: { kind: 'corpus', names: citationCorpora },
  async *measure(corpora, asked) {
    const readers = await allReaders();
    for (const corpus of citationCorpora) {
      if (asked.length > 0 && !asked.includes(corpus)) continue;
      const works = await readCorpus(corpora, corpus);
      for (const reader of readers)
        for (const trip of await roundTrip(works, reader)) yield { corpus, ...trip };
    }
  },
  toTables: (trips) => tripsToTables(trips),
  toLists: tripsToLists,
  toJson: tripToJson,
});
