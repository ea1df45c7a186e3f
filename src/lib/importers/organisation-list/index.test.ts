import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldTrace } from '../mapping/field-trace.ts';
import { importText } from '../testing/import-text.ts';
import { organisationListImporter } from './index.ts';

describe('a list of organisations', () => {
  it('gives the keys of a roster names', async () => {
    const text =
      'org_ID,org_name,org_type\n7,"Department of Rivers, Halden",Department\n8,Lakes,Department\n';
    expect(organisationListImporter.accepts('export.dat', text)).toBe(true);
    const { records, diagnostics } = await importText(organisationListImporter, text);
    expect(diagnostics).toEqual([]);
    expect(records).toEqual([
      {
        kind: 'organisation',
        provenance: {
          source: 'organisation-list',
          label: 'List of organisations',
          file: 'test.txt',
          entry: '7',
          line: 2,
        },
        name: 'Department of Rivers, Halden',
        identifiers: [{ scheme: 'local', value: '7' }],
      },
      expect.objectContaining({ name: 'Lakes' }),
    ]);
  });

  it('has ROR ids, countries and addresses', async () => {
    const text =
      'Name;ROR;Country code;Website\nHalden Institute;https://ror.org/05dxps055;no;halden.example.org\nLakes;x;Norway;';
    const { records, diagnostics } = await importText(organisationListImporter, text);
    expect(records).toMatchObject([
      {
        identifiers: [{ scheme: 'ror', value: '05dxps055' }],
        countryCode: 'NO',
        homepage: 'https://halden.example.org/',
      },
      { name: 'Lakes', identifiers: [] },
    ]);
    expect(diagnostics).toMatchObject([{ code: 'invalid-ror', line: 3, value: 'x', entry: 'Lakes' }]);
  });

  it('tells what became of each column', async () => {
    const traces: FieldTrace[] = [];
    await importText(organisationListImporter, 'org id,org name,mood\n7,Rivers,good', {
      trace: (field) => traces.push(field),
    });
    expect(traces.map(({ source, became, reason }) => [source, became ?? reason])).toEqual([
      ['org name', { name: 'Rivers' }],
      ['org id', { identifiers: [{ scheme: 'local', value: '7' }] }],
      ['mood', 'Peerfolio does not know the field'],
    ]);
  });

  it('loses a row without a name alone', async () => {
    const { records, diagnostics } = await importText(
      organisationListImporter,
      'org id,org name\n7,\n8,Lakes',
    );
    expect(records).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: 'no-name', severity: 'error', line: 2, entry: '7' }]);
  });

  it.each([
    ['people', 'first,last,department name\nIda,Brook,Rivers'],
    ['positions', 'person_ID,job_title,department_name,department_ID\n7,Reader,Rivers,1'],
    ['topics', 'id,name,works\n1,Optics,4'],
    ['works', 'title,author,year\nOn dust,Ida Brook,2020'],
    ['JSON', '{"org_id":1,"org_name":"Rivers"}'],
    ['nothing', ''],
  ])('is not one of %s', (_what, head) => {
    expect(organisationListImporter.accepts('organisations.csv', head)).toBe(false);
  });

  it('never fails, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const head = new TextEncoder().encode('org id,org name\n');
        await importText(organisationListImporter, new Uint8Array([...head, ...bytes]));
        await importText(organisationListImporter, bytes);
      }),
    );
  });
});
