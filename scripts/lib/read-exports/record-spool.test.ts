import { expect, it } from 'vitest';
import type { SourceRecord } from '../../../src/lib/model/source-record.ts';
import { memoryEffects } from '../memory-effects.ts';
import { RecordSpool } from './record-spool.ts';

const path = '/generated/records.ndjson';

function toOrganisation(name: string): SourceRecord {
  const provenance = { source: 'test', label: 'Test', file: 'a/x.json', entry: name };
  return { kind: 'organisation', provenance, name, identifiers: [] };
}

it('gives back the records in their order, and is gone then', async () => {
  const effects = memoryEffects();
  const spool = new RecordSpool(effects, path);
  const names = ['Halden Institute', 'Two\nlines', '山田\u2028', 'x'.repeat(3_000_000), 'Last'];
  for (const name of names) spool.add(toOrganisation(name));
  const { records, diagnostics } = await spool.takeAll();
  expect(records).toEqual(names.map(toOrganisation));
  expect(diagnostics).toEqual([]);
  expect([...effects.files.keys()]).toEqual([]);
});

it('names a record that breaks its schema and gives the others', async () => {
  const spool = new RecordSpool(memoryEffects(), path);
  spool.add(toOrganisation(''));
  spool.add(toOrganisation('Halden Institute'));
  const { records, diagnostics } = await spool.takeAll();
  expect(records).toEqual([toOrganisation('Halden Institute')]);
  expect(diagnostics).toMatchObject([{ code: 'broken-record', severity: 'error', file: 'exports/a/x.json' }]);
});

it('gives nothing where nothing was kept, and leaves nothing where reading failed', async () => {
  const effects = memoryEffects();
  expect(await new RecordSpool(effects, path).takeAll()).toEqual({ records: [], diagnostics: [] });
  const spool = new RecordSpool(effects, path);
  const failing = spool.whileFilling(async () => {
    spool.add(toOrganisation('x'.repeat(3_000_000)));
    throw new Error('the disk is gone');
  });
  await expect(failing).rejects.toThrow('the disk is gone');
  expect([...effects.files.keys()]).toEqual([]);
});
