import { isDiagnostic } from '../../../src/lib/diagnostics.ts';
import { openAlexImporter } from '../../../src/lib/importers/openalex/index.ts';
import type { WorkRecord } from '../../../src/lib/model/work-record.ts';
import { reconcilePublications } from '../../../src/lib/reconcile/publications/index.ts';
import { sortRecords } from '../../../src/lib/reconcile/record-order.ts';
import { fileEffects } from '../file-effects.ts';
import { seededRandom } from './random.ts';
import { makeInstitution } from './synthetic-people.ts';
import { makeWorks } from './synthetic-works.ts';

// Finds which of so many made-up records are one work, in a process of its own, and prints what it cost.
const count = Number(process.argv[2]);
const records = await makeRecords(count);
const begun = performance.now();
const before = process.cpuUsage();
const { works, pairs, diagnostics } = reconcilePublications(sortRecords(records), () => undefined);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    records: records.length,
    works: works.length,
    pairs: pairs.length,
    diagnostics: diagnostics.length,
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMemoryBytes: fileEffects.peakMemory(),
  }),
);

async function makeRecords(size: number): Promise<WorkRecord[]> {
  const random = seededRandom(size);
  const made: WorkRecord[] = [];
  const context = {
    file: 'works.ndjson',
    label: openAlexImporter.label,
    personalData: { email: false },
    recordBytes: 1 << 26,
    depth: 200,
  };
  const lines = toLines(makeWorks(random, makeInstitution(random, size), Number.MAX_SAFE_INTEGER), size);
  for await (const item of openAlexImporter.read(lines, context))
    if (!isDiagnostic(item) && item.kind === 'work') made.push(item);
  return made;
}

async function* toLines(works: Iterable<object>, size: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let number = 0;
  for (const work of works) {
    await Promise.resolve();
    yield encoder.encode(`${JSON.stringify(work)}\n`);
    number += 1;
    if (number === size) return;
  }
}
