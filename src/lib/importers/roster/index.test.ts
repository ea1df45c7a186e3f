import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../diagnostics.ts';
import type { ExportRule } from '../../model/site-settings.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import type { ImportContext } from '../importer.ts';
import { importText } from '../testing/import-text.ts';
import { rosterImporter } from './index.ts';

async function importRoster(
  text: string,
  context: Partial<ImportContext> = {},
  chunkSize?: number,
): Promise<{ people: PersonRecord[]; diagnostics: Diagnostic[] }> {
  const { records, diagnostics } = await importText(rosterImporter, text, context, chunkSize);
  return { people: records.filter((record) => record.kind === 'person'), diagnostics };
}

function withColumns(columns: Record<string, string>): { rule: ExportRule } {
  return { rule: { files: '**', list: 'open', abstracts: 'full', columns } };
}

function displays(people: readonly PersonRecord[]): (string | undefined)[] {
  return people.map(({ names }) => names[0]?.display);
}

describe('a roster', () => {
  it('becomes people with everything its columns say', async () => {
    const { people, diagnostics } = await importRoster(
      [
        'Key,Given name,Family name,Original name,Role,Unit,ORCID,OpenAlex,Scopus,Scholar,Joined,Left,Also published as,Website,Open to',
        'h-1,Ngozi,Adeyemi,Ngọzi Adéyẹmí,Professor,"Water; Earth",0000-0002-1825-0097,https://openalex.org/A1,56000000001,AbCdEfGhIjKl,2016-03-01,,"N. Adeyemi; Adeyemi, Ngozi O.",ngozi.example.org,"collaborate; media"',
      ].join('\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(people).toEqual([
      {
        kind: 'person',
        origin: 'roster',
        provenance: { source: 'roster', label: 'Staff roster', file: 'test.txt', entry: 'h-1', line: 2 },
        identifiers: [
          { scheme: 'roster', value: 'h-1' },
          { scheme: 'orcid', value: '0000-0002-1825-0097' },
          { scheme: 'openalex', value: 'A1' },
          { scheme: 'scopus', value: '56000000001' },
          { scheme: 'scholar', value: 'AbCdEfGhIjKl' },
        ],
        names: [
          { display: 'Ngozi Adeyemi', family: 'Adeyemi', given: 'Ngozi', kind: 'preferred' },
          { display: 'Ngọzi Adéyẹmí', family: 'Adéyẹmí', given: 'Ngọzi', kind: 'original' },
          { display: 'N. Adeyemi', family: 'Adeyemi', given: 'N.', kind: 'published' },
          { display: 'Ngozi O. Adeyemi', family: 'Adeyemi', given: 'Ngozi O.', kind: 'published' },
        ],
        role: 'Professor',
        units: ['Water', 'Earth'],
        joined: '2016-03-01',
        careers: [],
        links: [{ label: 'Website', url: 'https://ngozi.example.org/' }],
        availability: { kinds: ['collaborate', 'media'] },
      },
    ]);
  });

  it.each([
    ['semicolons, German headings', 'Personalnummer;Vorname;Nachname;Abteilung\n7;Ines;Färber;Optik'],
    ['tabs, Name as family name', 'Kennung\tVorname\tName\tInstitut\n7\tInes\tFärber\tOptik'],
    ['a full name, family first', 'id,Full Name,Department\n7,"Färber, Ines",Optik'],
    ['Windows line ends and a byte order mark', '\uFEFFid,First,Last,Dept\r\n7,Ines,Färber,Optik\r\n'],
    ['old Mac line ends', 'id,first,last,dept\r7,Ines,Färber,Optik'],
    [
      'a title above the headings',
      'Staff list of 2026\n\nid,first_name,lastName,department\n7,Ines,Färber,Optik',
    ],
    ['a line for Excel', 'sep=;\nID;Vorname;Familienname;Fakultät\n7;Ines;Färber;Optik'],
    [
      'spaces around cells, headings repeated',
      'id, first, last, unit\n7 , Ines ,Färber, Optik\nid, first, last, unit',
    ],
  ])('is read with %s', async (_what, text) => {
    expect(rosterImporter.accepts('list.txt', text)).toBe(true);
    const { people } = await importRoster(text);
    expect(people).toMatchObject([
      {
        provenance: { entry: '7' },
        names: [{ display: 'Ines Färber', family: 'Färber', given: 'Ines' }],
        units: ['Optik'],
      },
    ]);
  });

  it('takes an affiliation for a career, not for a unit', async () => {
    const text = 'key,given,family,affiliation,works\nab,Ada,Brook,"Halden Institute, Halden",3';
    const { people, diagnostics } = await importRoster(text);
    expect(people).toMatchObject([
      { units: [], careers: [{ organisation: { name: 'Halden Institute, Halden', identifiers: [] } }] },
    ]);
    expect(diagnostics).toMatchObject([{ code: 'unknown-columns', severity: 'notice', value: 'works' }]);
  });

  it('finds columns by the mapping of site.yml', async () => {
    const text = 'Anrede,Kontakt,Team\nFrau,Ines Färber,Optik';
    const { people } = await importRoster(text, withColumns({ name: 'Kontakt', unit: 'team' }));
    expect(people).toMatchObject([{ names: [{ display: 'Ines Färber' }], units: ['Optik'] }]);
  });

  it('says which headings exist when a mapped one does not, and which fields when one is unknown', async () => {
    const context = withColumns({ role: 'Funktion', colour: 'last' });
    const { people, diagnostics } = await importRoster('first,last\nIda,Brook', context);
    expect(diagnostics.map(({ code, value, hint }) => [code, value, hint])).toEqual([
      ['missing-column', 'Funktion', 'The file has the columns first, last.'],
      ['unknown-field', 'colour', expect.stringContaining('key, given')],
    ]);
    expect(displays(people)).toEqual(['Ida Brook']);
  });

  it('is an error without a column of names', async () => {
    const { people, diagnostics } = await importRoster('colour,size\nred,3');
    expect(people).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'no-name-column', severity: 'error', value: 'colour,size' }]);
  });

  it('keeps a person whose values are wrong, and names the values', async () => {
    const header = 'first,last,orcid,openalex,scopus,scholar,start,website,open to';
    const row = 'Ida,Brook,0000-0002-1825-0098,W1,x,y,soon,javascript:alert(1),dancing';
    const { people, diagnostics } = await importRoster(`${header}\n${row}`);
    expect(people).toMatchObject([{ identifiers: [{ scheme: 'roster', value: 'ida brook' }], links: [] }]);
    expect(diagnostics.map(({ code, value, entry, line }) => [code, value, entry, line])).toEqual([
      ['implausible-date', 'soon', 'ida brook', 2],
      ['invalid-orcid', '0000-0002-1825-0098', 'ida brook', 2],
      ['invalid-openalex', 'W1', 'ida brook', 2],
      ['invalid-scopus', 'x', 'ida brook', 2],
      ['invalid-scholar', 'y', 'ida brook', 2],
      ['invalid-address', 'javascript:alert(1)', 'ida brook', 2],
      ['unknown-availability', 'dancing', 'ida brook', 2],
    ]);
  });

  it('reads "n/a" and the like as nothing, except in names', async () => {
    const { people, diagnostics } = await importRoster(
      'id,first,last,orcid,unit,end\n-,Yeon,None,n/a,-,heute',
    );
    expect(diagnostics).toEqual([]);
    expect(people).toMatchObject([{ units: [], identifiers: [{ scheme: 'roster' }] }]);
  });

  it('reads German dates', async () => {
    const { people } = await importRoster(
      'Vorname;Nachname;Eintritt;Austritt\nInes;Färber;01.04.2019;31.3.2024',
    );
    expect(people).toMatchObject([{ joined: '2019-04-01', left: '2024-03-31' }]);
  });

  it('drops mailboxes and telephone numbers unless they are wanted', async () => {
    const text = 'first,last,email,phone\nIda,Brook,ida@halden.example.org,555';
    const dropped = await importRoster(text);
    expect(JSON.stringify(dropped)).not.toContain('ida@');
    expect(JSON.stringify(dropped)).not.toContain('555');
    const kept = await importRoster(text, { personalData: { email: true } });
    expect(kept.people[0]?.links).toEqual([{ label: 'E-mail', url: 'mailto:ida@halden.example.org' }]);
  });

  it('does not take a degree for a position', async () => {
    const { people } = await importRoster('first,last,title\nIda,Brook,Prof. Dr.\nIna,Brook,Professor');
    expect(people.map(({ role }) => role)).toEqual([undefined, 'Professor']);
  });

  it('reports a row without a name and reads the others', async () => {
    const { people, diagnostics } = await importRoster('id,first,last\n1,,\n2,Ida,Brook\n,,\n');
    expect(displays(people)).toEqual(['Ida Brook']);
    expect(diagnostics).toMatchObject([{ code: 'no-name', severity: 'error', line: 2, value: '1' }]);
  });

  it('reads a repeated row once', async () => {
    const { people, diagnostics } = await importRoster('id,first,last\n1,Ida,Brook\n1,Ida,Brook');
    expect(people).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: 'repeated-row', severity: 'notice', line: 3, value: '1' }]);
  });

  it('keeps both rows where one key has two', async () => {
    const { people, diagnostics } = await importRoster('id,first,last\n1,Ida,Brook\n1,Ina,Färber');
    expect(people.map(({ provenance }) => provenance.entry)).toEqual(['1', '1']);
    expect(diagnostics).toMatchObject([{ code: 'repeated-key', severity: 'warning', line: 3, value: '1' }]);
  });

  it('keeps two people of one name apart where there are no keys, whatever their order', async () => {
    const rows = ['Ida,Brook,Optik', 'Ida,Brook,Dust'];
    const keys = async (order: string[]): Promise<string[]> => {
      const { people } = await importRoster(['first,last,unit', ...order].join('\n'));
      return people.map(({ provenance }) => provenance.entry).sort();
    };
    expect(await keys(rows)).toEqual(['ida brook (Dust)', 'ida brook (Optik)']);
    expect(await keys([...rows].reverse())).toEqual(await keys(rows));
  });

  it('warns of a cell beyond the headings', async () => {
    const { people, diagnostics } = await importRoster('first,last,unit\nIda,Brook,Optik, Dust');
    expect(people).toMatchObject([{ units: ['Optik'] }]);
    expect(diagnostics).toMatchObject([{ code: 'too-many-cells', value: 'Dust', line: 2 }]);
  });
});

describe('what is a roster', () => {
  it.each([
    ['topics', 'id,name,works\n1,Optics,4'],
    ['works', 'title,author,year\nOn dust,Ida Brook,2020'],
    ['JSON', '[{"given":"Ida","family":"Brook"}]'],
    ['BibTeX', '@article{first, last = {x}}'],
    ['prose', 'Name, first and last, were unknown.\nSo was the unit.'],
    ['nothing', ''],
  ])('is not %s', (_what, head) => {
    expect(rosterImporter.accepts('people.csv', head)).toBe(false);
  });
});

describe('laws of rosters', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'Ö', '山', '"', ',', ';', '\n', ' ', '1'),
    maxLength: 6,
  });
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

  it('do not depend on how the bytes arrive, and no text makes the importer fail', async () => {
    const piece = fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\r',
      ' ',
      'Ida',
      'Färber',
      'first,last\n',
      '""',
      '\t',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (pieces, size) => {
          const text = `first,last,unit\n${pieces.join('')}`;
          expect(await importRoster(text, {}, size)).toEqual(await importRoster(text));
        },
      ),
    );
  });

  it('give back what stands in quotes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (roles) => {
        const rows = roles.map((role, index) => `k${index},Ida,Brook,${quote(role)}`);
        const { people } = await importRoster(['key,first,last,function', ...rows].join('\n'));
        expect(people.map(({ role }) => role ?? '')).toEqual(roles.map(clean));
      }),
    );
  });

  it('keep every other row where one never closes its quotation mark', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 9 }),
        fc.constantFrom('"Ida,Brook', 'Ida,"Brook', '"', 'Ida,Brook,"x'),
        async (at, bad) => {
          const rows = [...'ABCDEFGHIJ'].map((family, index) =>
            index % 3 === 0 ? `"Ida",${family}` : `Ida,${family}`,
          );
          const lines = ['first,last', ...rows.slice(0, at), bad, ...rows.slice(at)];
          const { people, diagnostics } = await importRoster(lines.join('\n'));
          expect(people).toHaveLength(10);
          expect(diagnostics).toMatchObject([{ code: 'unclosed-quote', line: at + 2, value: bad }]);
        },
      ),
    );
  });
});
