import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import { siteSettingsSchema } from '../../../src/lib/model/site-settings.ts';
import type { SourceRecord } from '../../../src/lib/model/source-record.ts';
import { type MemoryEffects, memoryEffects } from '../memory-effects.ts';
import { detectInvented } from './invented-importer.ts';
import { readExports } from './read-exports.ts';

const ada = 'person: Ada Fjord\n';
const boris = 'person: Boris Tarn\n';

type ExportFiles = Record<string, string | Uint8Array>;

async function read(files: ExportFiles | MemoryEffects, site: object = {}) {
  const records: SourceRecord[] = [];
  const result = await readExports({
    effects: isEffects(files) ? files : inContent(files),
    contentDir: '/c',
    settings: siteSettingsSchema.parse({ name: 'x', address: 'https://x.example', ...site }),
    detect: detectInvented,
    formats: ['people-lines'],
    keep: (record) => records.push(record),
  });
  const names = records.map((r) => (r.kind === 'person' ? r.names[0]?.display : r.kind));
  return { ...result, records, names };
}

function inContent(files: ExportFiles): MemoryEffects {
  return memoryEffects(
    Object.fromEntries(Object.entries(files).map(([file, content]) => [`/c/exports/${file}`, content])),
  );
}

function isEffects(value: ExportFiles | MemoryEffects): value is MemoryEffects {
  return 'openWriter' in value && typeof value.openWriter === 'function';
}

function kinds(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, severity, file }) => `${severity} ${code} ${file ?? ''}`);
}

describe('reading the exports folder', () => {
  it('reads every file in every folder, sorted by path', async () => {
    const { names, files, diagnostics } = await read({
      'b.txt': boris,
      'a/x.txt': ada,
      'a.people': 'person: Z\n',
    });
    expect(names).toEqual(['Z', 'Ada Fjord', 'Boris Tarn']);
    expect(files.map((f) => [f.file, f.format, f.records])).toEqual([
      ['exports/a.people', 'people-lines', 1],
      ['exports/a/x.txt', 'people-lines', 1],
      ['exports/b.txt', 'people-lines', 1],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('finds nothing in a missing or empty folder', async () => {
    expect(await read({})).toMatchObject({ records: [], files: [], diagnostics: [] });
  });

  it('unpacks gzip by content, whatever the file is called', async () => {
    const { names } = await read({ 'people.data': gzipSync(ada) });
    expect(names).toEqual(['Ada Fjord']);
  });

  it('keeps the whole records of a cut gzip file and says so', async () => {
    const packed = gzipSync(ada + boris);
    const { names, diagnostics } = await read({
      'people.gz': packed.subarray(0, packed.length - 4),
      'z.people': boris,
    });
    expect(names).toEqual(['Ada Fjord', 'Boris Tarn', 'Boris Tarn']);
    expect(kinds(diagnostics)).toEqual(['error truncated-gzip exports/people.gz']);
  });

  it('reports a gzip file of which nothing can be unpacked', async () => {
    const { diagnostics } = await read({ 'people.gz': gzipSync(ada).subarray(0, 6) });
    expect(kinds(diagnostics)).toEqual(['error truncated-gzip exports/people.gz']);
  });

  it('reports a file in no known format with its first words', async () => {
    const { diagnostics, files } = await read({ 'letters.xyz': 'Dear colleagues,\nplease find …' });
    expect(diagnostics).toMatchObject([
      {
        code: 'unrecognised-file',
        severity: 'error',
        file: 'exports/letters.xyz',
        value: 'Dear colleagues, please find …',
      },
    ]);
    expect(files).toMatchObject([{ file: 'exports/letters.xyz', records: 0, diagnostics: 1 }]);
  });

  it('says what to do with a spreadsheet', async () => {
    const { diagnostics } = await read({ 'staff.xlsx': Buffer.from('PK\u0003\u0004rest', 'latin1') });
    expect(diagnostics[0]).toMatchObject({
      message: 'The file is a ZIP archive or a spreadsheet',
      hint: 'Unpack it, or save the sheet as CSV.',
    });
  });

  it('notes hidden files and notes for people without calling them errors', async () => {
    const { diagnostics, names } = await read({
      '.DS_Store': 'x',
      'README.md': ada,
      SOURCE: 'x',
      'SOURCE.txt': ada,
      'about.txt': 'words',
      'README-2026.txt': 'x',
    });
    expect(names).toEqual([]);
    expect(diagnostics.every((d) => d.severity === 'notice')).toBe(true);
    expect(diagnostics.length).toBe(6);
  });

  it('reports an empty file', async () => {
    expect(kinds((await read({ 'a.json': '' })).diagnostics)).toEqual(['warning empty-file exports/a.json']);
  });

  it('reads a file that stands there twice once', async () => {
    const { names, diagnostics } = await read({ 'a.people': ada, 'b/copy.people': ada, 'c.people': boris });
    expect(names).toEqual(['Ada Fjord', 'Boris Tarn']);
    expect(kinds(diagnostics)).toEqual(['notice same-file-twice exports/b/copy.people']);
  });

  it('keeps, of two same files, the one that a rule speaks of', async () => {
    const { records } = await read(
      { 'a.people': ada, 'own/people.people': ada },
      { exports: [{ files: 'own/**', label: 'Our own list' }] },
    );
    expect(records.map((r) => r.provenance.label)).toEqual(['Our own list']);
  });

  it('goes on past a file and a folder that may not be read', async () => {
    const effects = inContent({ 'a.people': ada, 'locked.people': boris, 'vault/x.people': boris });
    effects.forbidReading('/c/exports/locked.people');
    effects.forbidReading('/c/exports/vault');
    const { names, diagnostics } = await read(effects);
    expect(names).toEqual(['Ada Fjord']);
    expect(kinds(diagnostics).sort()).toEqual([
      'error unreadable-file exports/locked.people',
      'error unreadable-file exports/vault',
    ]);
  });

  it('walks a folder that leads back to itself once', async () => {
    const effects = inContent({ 'sub/a.people': ada });
    effects.link('/c/exports/sub/again', '/c/exports');
    const { names, diagnostics } = await read(effects);
    expect(names).toEqual(['Ada Fjord']);
    expect(kinds(diagnostics)).toEqual(['notice same-folder-twice exports/sub/again']);
  });

  it('reports a link that leads nowhere', async () => {
    const effects = inContent({ 'a.people': ada });
    effects.link('/c/exports/gone.people', '/elsewhere/gone.people');
    expect(kinds((await read(effects)).diagnostics)).toEqual(['error unreadable-file exports/gone.people']);
  });

  it('names the file in what an importer reports', async () => {
    const { diagnostics, names } = await read({ 'a.people': `${ada}broken\n${boris}` });
    expect(names).toEqual(['Ada Fjord', 'Boris Tarn']);
    expect(diagnostics).toMatchObject([
      { code: 'broken-line', file: 'exports/a.people', line: 2, value: 'broken' },
    ]);
  });

  it('goes on when an importer itself fails', async () => {
    const { diagnostics, names } = await read({ 'a.people': `${ada}fault\n`, 'b.people': boris });
    expect(names).toEqual(['Ada Fjord', 'Boris Tarn']);
    expect(kinds(diagnostics)).toEqual(['error importer-failed exports/a.people']);
  });

  it('lists a thousand problems of a kind and counts the rest', async () => {
    const { diagnostics, files } = await read({ 'a.people': ada + 'broken\n'.repeat(1500) });
    expect(diagnostics.length).toBe(1001);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'more-diagnostics', entry: 'broken-line' });
    expect(files[0]?.diagnostics).toBe(1500);
  });

  it('uses the first rule that fits', async () => {
    const { records, files } = await read(
      { 'staff/2026/list.txt': ada },
      {
        exports: [
          { files: 'staff/*/list.txt', label: 'Staff list', retrieved: '2026-05' },
          { files: '**', label: 'Anything' },
        ],
      },
    );
    expect(records[0]?.provenance.label).toBe('Staff list');
    expect(files[0]).toMatchObject({ label: 'Staff list', retrieved: '2026-05' });
  });

  it('reads a file in the format that a rule names', async () => {
    const { names } = await read(
      { 'README.txt': `\n${ada}` },
      { exports: [{ files: 'README.txt', format: 'people-lines' }] },
    );
    expect(names).toEqual(['Ada Fjord']);
  });

  it('reports rules that fit no file, and those that another rule hides', async () => {
    const { diagnostics } = await read(
      { 'a.people': ada },
      { exports: [{ files: '*.people' }, { files: 'a.people' }, { files: 'wroks/*' }] },
    );
    expect(diagnostics.map((d) => [d.code, d.value, d.message])).toEqual([
      ['rule-without-file', 'a.people', 'The rule fits only files that an earlier rule takes'],
      ['rule-without-file', 'wroks/*', 'The rule fits no file below exports/'],
    ]);
  });

  it('refuses a rule with a format that does not exist', async () => {
    await expect(read({}, { exports: [{ files: '*', format: 'people-line' }] })).rejects.toThrow(
      'site.yml: exports.0.format: expected one of people-lines, found "people-line"; did you mean "people-lines"?',
    );
  });
});
