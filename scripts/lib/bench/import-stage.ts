import { join } from 'node:path';
import { detectImporter, importers } from '../../../src/lib/importers/index.ts';
import { siteSettingsSchema } from '../../../src/lib/model/site-settings.ts';
import { fileEffects } from '../file-effects.ts';
import { readExports } from '../read-exports/read-exports.ts';
import { RecordSpool } from '../read-exports/record-spool.ts';

// Runs the import stage of one content folder as a build does, in a process of its own, and prints what it cost.
const [content = ''] = process.argv.slice(2);
const spool = new RecordSpool(fileEffects, join(content, 'records.ndjson'));
const begun = performance.now();
const before = process.cpuUsage();
const { files, diagnostics } = await readExports({
  effects: fileEffects,
  contentDir: content,
  settings: siteSettingsSchema.parse({ name: 'Benchmark', address: 'https://bench.example.org' }),
  detect: detectImporter,
  formats: importers.map(({ name }) => name),
  keep: (record) => spool.add(record),
});
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    records: spool.count,
    diagnostics: diagnostics.length,
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMemoryBytes: fileEffects.peakMemory(),
  }),
);
