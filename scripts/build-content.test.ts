import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { publicationSchema } from '../src/lib/model/publication.ts';
import { buildContent } from './build-content.ts';
import { CliError } from './lib/cli-error.ts';
import { commitLedger } from './lib/ledger-file.ts';
import { type MemoryEffects, memoryEffects } from './lib/memory-effects.ts';
import { silentReporter } from './lib/reporter/reporter.ts';
import { StageTimer } from './lib/summary/stage-timer.ts';
import { resolveWorkspace } from './lib/workspace.ts';

const site = 'name: Harbour Institute\naddress: https://people.harbour.example\nasOf: 2026-01-31\n';
const roster = 'key,given,family,orcid\nh-1,Ada,Fjord,\nh-2,Boris,Tarn,\n';

type Files = Record<string, string | Uint8Array>;

function contentOf(files: Files): MemoryEffects {
  return memoryEffects(
    Object.fromEntries(
      Object.entries({ 'site.yml': site, ...files }).map(([file, content]) => [`/c/${file}`, content]),
    ),
  );
}

async function build(
  content: Files | MemoryEffects,
  options: { strict?: boolean; frozenLedger?: boolean } = {},
) {
  const effects = isEffects(content) ? content : contentOf(content);
  const built = await buildContent({
    workspace: { content: '/c', generated: '/g' },
    effects,
    timer: new StageTimer(effects, silentReporter),
    ...options,
  });
  const works = effects
    .readText('/g/publications.ndjson')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => publicationSchema.parse(JSON.parse(line)));
  const found = built.diagnostics.map(({ code, file, line }) => [code, file, line].filter(Boolean).join(' '));
  return { ...built, effects, works, found, counts: built.report.counts };
}

async function complaint(work: Promise<unknown>): Promise<{ message: string; code: number }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof CliError) return { message: error.message, code: error.exitCode };
    throw error;
  }
  return { message: 'nothing', code: 0 };
}

function isEffects(value: Files | MemoryEffects): value is MemoryEffects {
  return typeof value.openWriter === 'function';
}

/** A work as OpenAlex describes it. */
function openAlexWork(number: number, fields: object = {}): string {
  return JSON.stringify({
    id: `https://openalex.org/W${number}`,
    title: `Sediments of the outer harbour, part ${number}`,
    type: 'article',
    publication_year: 2024,
    publication_date: '2024-05-01',
    authorships: [
      {
        author_position: 'first',
        author: { id: 'https://openalex.org/A77', display_name: 'Ada Fjord', orcid: null },
        raw_author_name: 'Ada Fjord',
        institutions: [],
      },
    ],
    ...fields,
  });
}

describe('importing a content folder', () => {
  it('reads people and works and writes everything the site needs', async () => {
    const { counts, effects } = await build({
      'exports/staff.csv': roster,
      'exports/works.ndjson': `${openAlexWork(1)}\n${openAlexWork(2)}\n`,
    });
    expect(counts).toMatchObject({ files: 2, ownPeople: 2, publications: 2 });
    expect([...effects.files.keys()].filter((path) => path.startsWith('/g/')).sort()).toEqual(
      [
        'biographies.json',
        'hidden-values.json',
        'index/publications.ndjson',
        'index/researchers.ndjson',
        'ledger.next.json',
        'media.json',
        'organisations.ndjson',
        'people.ndjson',
        'publications.ndjson',
        'redirects.json',
        'report.json',
        'site.json',
        'tombstones.json',
        'topics.ndjson',
        'units.ndjson',
        'years.ndjson',
      ].map((name) => `/g/${name}`),
    );
  });

  it('names what is wrong with an empty content folder', async () => {
    expect(await complaint(build(memoryEffects({ '/c/exports/a.csv': roster })))).toEqual({
      code: 2,
      message:
        '/c/site.yml does not exist. Run "npx peerfolio init DIR" to make a content folder with one, or name yours with --content DIR.',
    });
    expect(await complaint(build({}))).toEqual({
      code: 3,
      message: '/c/exports holds no exports. Put exports of people and works there.',
    });
  });

  it('says why nothing was found when nothing can be read', async () => {
    const { message, code } = await complaint(build({ 'exports/letter.doc': 'Dear all' }));
    expect(code).toBe(3);
    expect(message).toBe(
      'No person and no work was found in the 1 file of /c/exports. The first problem: exports/letter.doc: The file is in no format that Peerfolio knows: "Dear all". See docs/formats.md, or name its format under exports in site.yml.',
    );
  });

  it('stops at a mistake in site.yml, with file, line and what was expected', async () => {
    expect(
      await complaint(build({ 'site.yml': `${site}untis: []\nbase: 3\n`, 'exports/a.csv': roster })),
    ).toEqual({
      code: 2,
      message: [
        '/c/site.yml:4: unknown key "untis"; did you mean "units"?',
        '/c/site.yml:5: base: expected a path that begins and ends with a slash, found "3"',
      ].join('\n'),
    });
  });

  it('reports a file nobody recognises and reads the rest', async () => {
    const { counts, found } = await build({ 'exports/a.csv': roster, 'exports/b.xyz': '\u0000\u0001' });
    expect(counts.ownPeople).toBe(2);
    expect(found).toContain('unrecognised-file exports/b.xyz');
  });

  it('keeps the whole records of a gzip file that was cut', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => openAlexWork(index + 1)).join('\n');
    const packed = gzipSync(lines);
    const { works, found } = await build({
      'exports/a.csv': roster,
      'exports/works.ndjson.gz': packed.subarray(0, packed.length - 500),
    });
    expect(works.length).toBeGreaterThan(100);
    expect(works.length).toBeLessThan(2000);
    expect(found).toContain('truncated-gzip exports/works.ndjson.gz');
  });

  it('imports the records around a broken line', async () => {
    const { works, found } = await build({
      'exports/works.ndjson': `${openAlexWork(1)}\n{"id": "https://openalex.org/W2", "title": \n${openAlexWork(3)}\n`,
    });
    expect(works).toHaveLength(2);
    expect(found.some((line) => /json.* exports\/works\.ndjson 2$/.test(line))).toBe(true);
  });

  it('imports works whose author, title or date is null, and one without authors', async () => {
    const nullAuthor = { author: { id: null, display_name: null, orcid: null }, raw_author_name: null };
    const { works } = await build({
      'exports/works.ndjson': [
        openAlexWork(1, { authorships: [nullAuthor] }),
        openAlexWork(2, { title: null, display_name: null }),
        openAlexWork(3, { publication_year: null, publication_date: null }),
        openAlexWork(4, { authorships: [] }),
        openAlexWork(5, { authorships: null }),
      ].join('\n'),
    });
    expect(works).toHaveLength(5);
    expect(works.filter((work) => work.year === undefined)).toHaveLength(1);
  });

  it('reads a file that stands there twice once', async () => {
    const works = `${openAlexWork(1)}\n${openAlexWork(2)}\n`;
    const once = await build({ 'exports/works.ndjson': works });
    const twice = await build({ 'exports/works.ndjson': works, 'exports/copy/works.ndjson': works });
    expect(twice.found).toContain('same-file-twice exports/works.ndjson');
    expect(twice.works.map((work) => work.provenance.length)).toEqual(
      once.works.map((w) => w.provenance.length),
    );
  });

  it('gives two people of one name an address each', async () => {
    const { effects, found } = await build({
      'exports/staff.csv': 'key,given,family\nh-1,Ada,Fjord\nh-2,Ada,Fjord\n',
    });
    const slugs = [...effects.readText('/g/index/researchers.ndjson').matchAll(/"slug":"([^"]+)"/g)].map(
      (m) => m[1],
    );
    expect(slugs.sort()).toEqual(['ada-fjord', 'ada-fjord-2']);
    expect(found.some((line) => line.startsWith('slug-taken'))).toBe(true);
  });

  it('goes on past a folder without permission', async () => {
    const effects = contentOf({ 'exports/a.csv': roster, 'exports/vault/b.csv': roster });
    effects.forbidReading('/c/exports/vault');
    const { counts, found } = await build(effects);
    expect(counts.ownPeople).toBe(2);
    expect(found).toContain('unreadable-file exports/vault');
  });

  it('leaves a broken text out, and says so of one that is nobody’s', async () => {
    const { found, effects } = await build({
      'exports/a.csv': roster,
      'researchers/ada.mdx': '---\nroster: h-1\n---\n\nI study <b>tides.\n',
      'researchers/boris.mdx': '---\nroster: h-2\n---\n\nI study ships.\n',
      'researchers/nobody.mdx': '---\nroster: h-99\n---\n\nI study nothing.\n',
    });
    expect(found).toContain('mdx-does-not-compile researchers/ada.mdx 5');
    expect(found.some((line) => line.includes('researchers/nobody.mdx'))).toBe(true);
    expect(effects.readText('/g/site.json')).toContain('"researcherPages": [\n  "boris"\n ]');
  });
});

describe('strict and frozen runs', () => {
  it('fails under --strict when something could not be used, and lists it', async () => {
    const files = { 'exports/a.csv': roster, 'exports/b.xyz': 'x' };
    expect(await complaint(build(files, { strict: true }))).toMatchObject({
      code: 3,
      message: expect.stringMatching(/^--strict: 1 error:\n {2}exports\/b\.xyz: The file is in no format/),
    });
    expect((await build({ 'exports/a.csv': roster }, { strict: true })).counts.ownPeople).toBe(2);
  });

  it('lists new addresses under --frozen-ledger and leaves the former import alone', async () => {
    const effects = contentOf({ 'exports/a.csv': roster });
    await build(effects);
    commitLedger(
      effects,
      resolveWorkspace({ content: '/c', generated: '/g' }, {}, '/', effects),
      silentReporter,
    );
    expect((await build(effects, { frozenLedger: true })).counts.ownPeople).toBe(2);
    effects.files.set('/c/exports/new.csv', Buffer.from('key,given,family\nh-3,Chiara,Molo\n'));
    const before = new Map(effects.files);
    expect(await complaint(build(effects, { frozenLedger: true }))).toEqual({
      code: 6,
      message: '--frozen-ledger: 1 new address would be given out:\n  /researchers/chiara-molo/',
    });
    expect(effects.files).toEqual(before);
  });
});

describe('the ledger', () => {
  it('costs a warning when the content folder may not be written', async () => {
    const effects = contentOf({ 'exports/a.csv': roster });
    effects.forbidWriting('/c');
    await build(effects);
    const warnings: string[] = [];
    const workspace = resolveWorkspace({ content: '/c', generated: '/g' }, {}, '/', effects);
    commitLedger(effects, workspace, { ...silentReporter, warn: (line) => warnings.push(line) });
    expect(warnings).toEqual([
      '/c/ledger.json cannot be written (EROFS). Copy /g/ledger.next.json there, or addresses may change.',
    ]);
  });
});
