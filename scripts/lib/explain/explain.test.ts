import { describe, expect, it } from 'vitest';
import { memoryEffects } from '../memory-effects.ts';
import { run } from '../../peerfolio.ts';

const exported = `@article{brook2020,
  title = {On reeds},
  author = {Brook, Ada},
  year = 2020,
  volume = 3,
  file = {/home/ada/reeds.pdf},
  mood = {cheerful},
  doi = {ten point one},
}
@article{brook:2021, title = {On mills}, author = {Brook, Ada}, year = 2021}
`;

const roster = `name;orcid;joined
Ada Brook;0000-0002-1825-0097;2020
Ines Reed;0000-0002-1825-0098;2021
`;

async function explain(asked: string, more: string[] = []) {
  const effects = memoryEffects({
    '/here/content/site.yml': 'name: Halden\naddress: https://halden.example\n',
    '/here/content/exports/group/works.bib': exported,
    '/here/content/exports/staff.csv': roster,
  });
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await run(['import', '--explain', asked, ...more], {
    effects,
    env: {},
    cwd: '/here',
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n'), effects };
}

describe('import --explain', () => {
  it('shows what the first record became, what was dropped and why', async () => {
    const { code, printed } = await explain('group/works.bib');
    expect(code).toBe(0);
    expect(printed).toContain('Format   BibTeX file (bibtex), recognised by its content');
    expect(printed).toContain('Record   brook2020, line 1');
    expect(printed).toContain('Became   a work');
    expect(printed).toContain('volume: 3 → {"volume":"3"}');
    expect(printed).toMatch(/Fields that were dropped\n[^]*file: \/home\/ada\/reeds\.pdf – /);
    expect(printed).toContain('mood: cheerful – Peerfolio does not know the field');
    expect(printed).toMatch(/Problems\n.*This is not a DOI: "ten point one"/);
  });

  it.each([
    'content/exports/group/works.bib',
    '/here/content/exports/group/works.bib',
    'exports/group/works.bib',
  ])('finds the file as %s', async (path) =>
    expect((await explain(path)).printed).toContain('File     group/works.bib'),
  );

  it('shows the record that is named, by its name or its number', async () => {
    for (const asked of ['group/works.bib:brook:2021', 'group/works.bib:#2']) {
      const { printed } = await explain(asked);
      expect(printed).toContain('Record   brook:2021');
      expect(printed).not.toContain('On reeds');
    }
  });

  it.each(['#2', 'ines reed'])(
    'tells the problems of %s alone, however early they were met',
    async (entry) => {
      const { printed } = await explain(`staff.csv:${entry}`);
      expect(printed).toContain('Record   ines reed, line 3');
      expect(printed).toMatch(/Problems\n.*This is not an ORCID iD/);
      expect((await explain('staff.csv:#1')).printed).not.toContain('Problems');
    },
  );

  it('gives the same as JSON', async () => {
    const { printed } = await explain('group/works.bib:brook2020', ['--json']);
    expect(JSON.parse(printed)).toMatchObject({
      file: 'group/works.bib',
      importer: 'bibtex',
      entry: 'brook2020',
      record: { kind: 'work', title: { text: 'On reeds' } },
    });
  });

  it('says in a word which file or record is not there', async () => {
    const file = await explain('nowhere.bib');
    expect([file.code, file.complaints]).toEqual([
      2,
      expect.stringContaining('there is no file "nowhere.bib"'),
    ]);
    const record = await explain('group/works.bib:nobody');
    expect([record.code, record.complaints]).toEqual([
      2,
      'group/works.bib has no record "nobody". It has brook2020, brook:2021.',
    ]);
  });

  it('writes nothing', async () => {
    const { effects } = await explain('group/works.bib');
    expect([...effects.files.keys()].filter((path) => path.includes('generated'))).toEqual([]);
  });
});
