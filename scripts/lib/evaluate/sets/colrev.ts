import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorksSet } from '../evaluation-set.ts';
import { readWorks } from '../read-works.ts';

/** A BibTeX file as it was put together from several sources, and the same with what is one work merged. */
export const colrevSet: WorksSet = {
  name: 'colrev',
  kind: 'works',
  about: 'a BibTeX file of several sources; the expected file joins the origins of what is one work',
  async load(corpora) {
    const folder = join(corpora, 'dedupe', 'colrev');
    const text = readFileSync(join(folder, 'records.bib'), 'utf8');
    const expected = readFileSync(join(folder, 'records_expected.bib'), 'utf8');
    const works = new Map<string, string>();
    for (const { key, origins } of readOrigins(expected))
      for (const origin of origins) works.set(origin, key);
    const originsOf = new Map(readOrigins(text).map(({ key, origins }) => [key, origins]));
    const records = await readWorks('records.bib', text);
    return {
      labelled: records.map((record) => {
        const [origin = ''] = originsOf.get(record.provenance.entry) ?? [];
        return { record, work: works.get(origin) ?? record.provenance.entry };
      }),
    };
  },
};

/** The field `colrev_origin` of each entry, which names the entries of the sources that it was made of. */
function readOrigins(bib: string): { key: string; origins: string[] }[] {
  return [...bib.matchAll(/^@\w+\{([^,]+),\s*colrev_origin\s*=\s*\{([^}]*)\}/gm)].map(
    ([, key = '', origins = '']) => ({
      key,
      origins: origins
        .split(';')
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ''),
    }),
  );
}
