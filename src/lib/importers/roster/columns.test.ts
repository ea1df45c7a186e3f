import { describe, expect, it } from 'vitest';
import type { FieldTrace } from '../mapping/field-trace.ts';
import { importText } from '../testing/import-text.ts';
import { rosterImporter } from './index.ts';

async function explain(text: string, email = false): Promise<Omit<FieldTrace, 'line'>[]> {
  const traces: FieldTrace[] = [];
  await importText(rosterImporter, text, {
    personalData: { email },
    trace: (field) => traces.push(field),
  });
  return traces.map(({ line: _, ...fate }) => fate);
}

describe('what became of each column', () => {
  it('is told in the words of the file, with the reason where it was dropped', async () => {
    const text =
      'Personalnr;Vorname;Nachname;E-Mail;Telefon;Raum;;Eintritt\n7;Ines;Färber;ines@example.org;55;R 1;x;2019';
    const entry = '7';
    const name = { display: 'Ines Färber', family: 'Färber', given: 'Ines', kind: 'preferred' };
    expect(await explain(text)).toEqual([
      {
        entry,
        source: 'Personalnr',
        value: '7',
        became: { identifiers: [{ scheme: 'roster', value: '7' }] },
      },
      { entry, source: 'Nachname', value: 'Färber', became: { names: [name] } },
      { entry, source: 'Vorname', value: 'Ines', became: { names: [name] } },
      { entry, source: 'Eintritt', value: '2019', became: { joined: '2019' } },
      {
        entry,
        source: 'E-Mail',
        value: 'ines@example.org',
        reason: 'Personal data is dropped unless site.yml keeps it: personalData.email',
      },
      { entry, source: 'Telefon', value: '55', reason: 'Personal data is dropped' },
      { entry, source: 'Raum', value: 'R 1', reason: 'Peerfolio does not know the field' },
      { entry, source: 'column 7', value: 'x', reason: 'The column has no heading' },
    ]);
  });

  it('includes an address that site.yml keeps', async () => {
    const kept = await explain('first,last,email\nIda,Brook,ida@example.org', true);
    expect(kept.find(({ source }) => source === 'email')?.became).toEqual({
      links: [{ label: 'E-mail', url: 'mailto:ida@example.org' }],
    });
  });

  it('goes under the name of the record, also where two people have one name', async () => {
    const traces = await explain('first,last,unit\nIda,Brook,Optik\nIda,Brook,Dust');
    expect(new Set(traces.map(({ entry }) => entry))).toEqual(
      new Set(['ida brook (Optik)', 'ida brook (Dust)']),
    );
  });

  it('says where two columns give the same, or a cell gives nothing', async () => {
    const traces = await explain('first,last,position,title,orcid\nIda,Brook,Editor,Dean,none');
    expect(traces.find(({ source }) => source === 'title')?.reason).toBe(
      'Another column gives this already: position',
    );
    expect(traces.find(({ source }) => source === 'orcid')?.reason).toBe(
      'Nothing of it is kept for this record',
    );
  });
});

it('documents every field with its usual headings, and what is dropped', () => {
  const [table] = rosterImporter.description.tables;
  expect(table?.rows.find(({ source }) => source === 'given')).toMatchObject({ target: ['names'] });
  expect(table?.rows.find(({ source }) => source === 'given')?.also).toContain('Vorname');
  expect(Object.keys(table?.ignored ?? {})).toEqual(['email', 'phone']);
});
