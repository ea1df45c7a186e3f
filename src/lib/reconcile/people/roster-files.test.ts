import { expect, test } from 'vitest';
import { reconcileInvented } from '../../../../tests/support/reconcile-invented.ts';
import { detectImporter } from '../../importers/index.ts';
import { importText } from '../../importers/testing/import-text.ts';
import type { SourceRecord } from '../../model/source-record.ts';

const people =
  'person_ID,name,first,last,title\n7,"Brook, Ida",Ida,Brook,Professor\n8,"Färber, Ines",Ines,Färber,\n';
const positions =
  'person_ID,job_title,department_ID,start_date,end_date\n8,Reader,102,2003,2008\n8,Dean,101,2008,\n7,Professor,102,2010-04-01,\n';
const organisations = 'org_ID,org_name\n101,Rivers\n102,Lakes\n';

async function importFolder(files: readonly string[]): Promise<SourceRecord[]> {
  const records: SourceRecord[] = [];
  for (const [number, text] of files.entries()) {
    const importer = detectImporter('export.dat', text);
    if (importer === undefined) throw new Error(`no importer takes ${text}`);
    records.push(...(await importText(importer, text, { file: `vivo/${number}.csv` })).records);
  }
  return records;
}

test('people, their positions and their units in three files are one list of people', async () => {
  for (const files of [
    [people, positions, organisations],
    [organisations, positions, people],
  ]) {
    const { own, diagnostics } = reconcileInvented({ records: await importFolder(files) });
    expect(diagnostics).toEqual([]);
    const told = own.map(({ names, records }) => [
      names.map(({ display }) => display).join(),
      records.flatMap(({ units }) => units).join(),
      records.find(({ joined }) => joined !== undefined)?.joined,
      records.flatMap(({ role }) => role ?? [])[0],
    ]);
    expect(told.sort()).toEqual([
      ['Ida Brook', 'Lakes', '2010-04-01', 'Professor'],
      ['Ines Färber', 'Rivers', '2003', 'Dean'],
    ]);
  }
});
