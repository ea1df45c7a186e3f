import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../diagnostics.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { importText } from '../testing/import-text.ts';
import { rosterImporter } from './index.ts';

async function importRoster(text: string): Promise<{ people: PersonRecord[]; diagnostics: Diagnostic[] }> {
  const { records, diagnostics } = await importText(rosterImporter, text);
  return { people: records.filter((record) => record.kind === 'person'), diagnostics };
}

describe('the days of employment', () => {
  it.each([
    ['2019', '2019'],
    ['2019-04', '2019-04'],
    ['2019-04-01 00:00:00', '2019-04-01'],
    ['1.4.2019', '2019-04-01'],
    ['01. April 2019', '2019-04-01'],
    ['Apr 2019', '2019-04'],
    ['1er avril 2019', '2019-04-01'],
    ['31/12/2019', '2019-12-31'],
    ['43556', '2019-04-01'],
    ['43556.5', '2019-04-01'],
  ])('are read from %s', async (text, date) => {
    const { people } = await importRoster(`first;last;start\nIda;Brook;${text}`);
    expect(people[0]?.joined).toBe(date);
  });

  it.each(['present', 'to date', 'heute', 'bis heute', 'unbefristet', 'en cours', 'actual', '-', 'n/a', ''])(
    'have no end where it lasts: %s',
    async (text) => {
      const { people, diagnostics } = await importRoster(`first;last;end\nIda;Brook;${text}`);
      expect(people[0]?.left).toBeUndefined();
      expect(diagnostics).toEqual([]);
    },
  );

  it('lose day and month where they cannot be told apart, and say so', async () => {
    const { people, diagnostics } = await importRoster('first,last,start\nIda,Brook,03/04/2019');
    expect(people[0]?.joined).toBe('2019');
    expect(diagnostics).toMatchObject([{ code: 'ambiguous-date', severity: 'notice', value: '03/04/2019' }]);
  });

  it('are named where Excel wrote them as numbers', async () => {
    const { diagnostics } = await importRoster('first,last,start\nIda,Brook,43556');
    expect(diagnostics).toMatchObject([{ code: 'excel-date', severity: 'notice', value: '43556' }]);
  });
});

describe('a list of positions', () => {
  const header = 'person_ID,job_title,department_name,department_ID,start_date,end_date';

  it('is recognised by the keys of people and what they hold', () => {
    expect(rosterImporter.accepts('export.dat', `${header}\n7,Reader,Rivers,1,2003,`)).toBe(true);
    expect(rosterImporter.accepts('export.dat', 'orcid,department,start\n')).toBe(true);
    expect(rosterImporter.accepts('export.dat', 'id,title,department\n1,On dust,Rivers')).toBe(false);
    expect(rosterImporter.accepts('export.dat', 'orcid,title,doi\n')).toBe(false);
    expect(rosterImporter.accepts('export.dat', 'org_ID,org_name\n1,Rivers')).toBe(false);
  });

  it('gives people without names, by the key of their list', async () => {
    const { people, diagnostics } = await importRoster(`${header}\n7,Reader,Rivers,1,2003,`);
    expect(diagnostics).toEqual([]);
    expect(people).toEqual([
      {
        kind: 'person',
        origin: 'roster',
        provenance: { source: 'roster', label: 'Staff roster', file: 'test.txt', entry: '7', line: 2 },
        identifiers: [{ scheme: 'roster', value: '7' }],
        names: [],
        role: 'Reader',
        units: ['Rivers'],
        joined: '2003',
        careers: [],
        links: [],
      },
    ]);
  });

  it('takes the key of a unit where there is no name', async () => {
    const { people } = await importRoster('person_id,role,department_id\n7,Reader,101');
    expect(people[0]?.units).toEqual(['101']);
  });

  it('joins the positions of one person, whatever their order', async () => {
    const rows = [
      '7,Reader,Rivers,1,2003,2008',
      '7,Professor,Lakes,2,2008-10,',
      '8,Reader,Lakes,2,2001,2002',
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: 3 }), async (order) => {
        const { people } = await importRoster([header, ...order].join('\n'));
        expect(people).toHaveLength(2);
        expect(people.find(({ provenance }) => provenance.entry === '7')).toMatchObject({
          role: 'Professor',
          units: ['Lakes'],
          joined: '2003',
          careers: [
            { organisation: { name: 'Lakes' }, role: 'Professor', from: '2008-10' },
            { organisation: { name: 'Rivers' }, role: 'Reader', from: '2003', to: '2008' },
          ],
        });
        expect(people.find(({ provenance }) => provenance.entry === '8')).toMatchObject({ left: '2002' });
      }),
    );
  });

  it('names a row without a key', async () => {
    const { people, diagnostics } = await importRoster(`${header}\n,Reader,Rivers,1,2003,`);
    expect(people).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'no-name', line: 2 }]);
  });
});

describe('a person with several rows', () => {
  const header = 'id,first,last,role,unit,start,end,orcid';

  it('holds several positions: what lasts counts, and each is part of the career', async () => {
    const rows = [
      '7,Ida,Brook,Reader,Rivers,2003,2008,0000-0002-1825-0097',
      '7,Ida,Brook,Professor,Lakes,2008,,',
      '7,IDA,BROOK,Dean,Lakes,2012,,',
    ];
    for (const order of [rows, rows.toReversed()]) {
      const { people, diagnostics } = await importRoster([header, ...order].join('\n'));
      expect(people).toMatchObject([
        { role: 'Dean, Professor', units: ['Lakes'], joined: '2003', names: [{ display: 'Ida Brook' }] },
      ]);
      expect(people[0]).not.toHaveProperty('left');
      expect(people[0]?.identifiers).toHaveLength(2);
      expect(people[0]?.careers.map(({ role, to }) => [role, to])).toEqual([
        ['Dean', undefined],
        ['Professor', undefined],
        ['Reader', '2008'],
      ]);
      expect(diagnostics).toMatchObject([{ code: 'several-positions', severity: 'notice', value: '7' }]);
    }
  });

  it('is two people where the ORCID iDs differ', async () => {
    const { people, diagnostics } = await importRoster(
      `${header}\n7,Ida,Brook,,,,,0000-0002-1825-0097\n7,Ida,Brook,,,,,0000-0002-1694-233X`,
    );
    expect(people).toHaveLength(2);
    expect(diagnostics).toMatchObject([{ code: 'repeated-key', severity: 'warning' }]);
  });
});

describe('a spreadsheet', () => {
  it('may end in a row that counts', async () => {
    for (const total of ['Total,,,2', 'Summe:,,,', ',Total: 2,,', 'Anzahl 2,,,']) {
      const { people, diagnostics } = await importRoster(
        `id,first,last,unit\n1,Ida,Brook,Optik\n\n,,,\n2,Ina,Total,Dust\n${total}\n`,
      );
      expect(people).toHaveLength(2);
      expect(diagnostics).toMatchObject([{ code: 'total-row', severity: 'notice' }]);
    }
  });

  it.each([
    ['Prénom;Nom;Fonction', 'Ida;Brook;Editor'],
    ['Nombre;Apellidos;Cargo', 'Ida;Brook;Editor'],
    ['Nome;Cognome;Ruolo', 'Ida;Brook;Editor'],
    ['Nome;Cargo', 'Ida Brook;Editor'],
  ])('may have headings in other languages: %s', async (headings, row) => {
    expect(rosterImporter.accepts('x', `${headings}\n${row}`)).toBe(true);
    const { people } = await importRoster(`${headings}\n${row}`);
    expect(people).toMatchObject([{ names: [{ given: 'Ida', family: 'Brook' }], role: 'Editor' }]);
  });
});
