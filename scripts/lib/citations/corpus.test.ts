import { describe, expect, it } from 'vitest';
import { readCorpus } from './read-corpus.ts';
import { allReaders } from './readers/all-readers.ts';
import { roundTrip } from './round-trip.ts';
import { tripsToLists } from './tables.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

/** As many works of each corpus, spread over all of it; `npm run roundtrip` takes every one. */
const mostWorks = 300;

describe.skipIf(corpora === undefined)(`works of public exports${without}`, () => {
  it.each(['acl-inst-1k', 'openalex', 'crossref'])(
    'of %s come back from every format and reader as they were written, or with a known reason',
    async (corpus) => {
      const all = await readCorpus(corpora ?? '', corpus);
      const step = Math.max(1, Math.floor(all.length / mostWorks));
      const works = all.filter((_, place) => place % step === 0).slice(0, mostWorks);
      expect(works.length).toBeGreaterThan(100);
      for (const reader of await allReaders()) {
        const trips = await roundTrip(works, reader);
        expect(trips.length).toBeGreaterThan(0);
        expect(tripsToLists(trips.map((trip) => ({ corpus, ...trip })))).toEqual([]);
        if (reader.name !== 'our importers') continue;
        for (const { format, compared, differences } of trips)
          expect(differences.length / compared, format).toBeLessThan(0.01);
      }
    },
    300_000,
  );
});
