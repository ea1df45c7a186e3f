import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { WorksSet } from '../evaluation-set.ts';
import type { LabelledWork } from '../labelled-works.ts';
import { readWorks } from '../read-works.ts';

/** Pairs of entries that somebody met and found hard. The pairs have nothing to do with one another. */
export const bibDedupeSet: WorksSet = {
  name: 'bib-dedupe',
  kind: 'works',
  about: 'single pairs of BibTeX entries that were found hard, each marked as one work or two',
  async load(corpora) {
    const path = join(corpora, 'dedupe', 'bib-dedupe', 'tests', 'test_cases.json');
    const { cases } = fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const caseOf = new Map<LabelledWork, string>();
    const labelled: LabelledWork[] = [];
    for (const { id, record_a, record_b, expected_duplicate } of cases) {
      const records = await readWorks(
        `${id}.bib`,
        [toBibtex(record_a, 'a'), toBibtex(record_b, 'b')].join('\n'),
      );
      for (const record of records) {
        const one = { record, work: expected_duplicate ? id : `${id} ${record.provenance.entry}` };
        caseOf.set(one, id);
        labelled.push(one);
      }
    }
    return { labelled, judges: (a, b) => caseOf.get(a) === caseOf.get(b) };
  },
};

const entrySchema = z.record(z.string(), z.string().nullable());
const fileSchema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      record_a: entrySchema,
      record_b: entrySchema,
      expected_duplicate: z.boolean(),
    }),
  ),
});

/** The set has its entries as JSON; UNKNOWN stands where a field is empty. */
function toBibtex(
  { ENTRYTYPE = 'misc', ID: _, ...fields }: z.infer<typeof entrySchema>,
  key: string,
): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== null && value !== 'UNKNOWN')
    .map(([name, value]) => `  ${name} = {${value ?? ''}},`);
  return [`@${ENTRYTYPE ?? 'misc'}{${key},`, ...lines, '}'].join('\n');
}
