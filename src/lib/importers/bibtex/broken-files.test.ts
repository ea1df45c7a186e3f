import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportContext } from '../importer.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
import { bibtexImporter } from './index.ts';

const read = (text: string | Uint8Array, context: Partial<ImportContext> = {}, chunk?: number) =>
  importWorks(bibtexImporter, text, { file: 'works.bib', ...context }, chunk);

describe('broken files', () => {
  const good = '@misc{good, title = {Sand}, author = {Ines Färber}}\n';

  it.each([
    ['an entry that is never closed', '@misc{bad, title = {Rivers},\n'],
    ['a value that is never closed', '@misc{bad, title = {Rivers,\n year = 2020\n}\n'],
    ['a quotation that is never closed', '@misc{bad, title = "Rivers,\n year = 2020\n}\n'],
    ['a missing comma', '@misc{bad, title = {Rivers}\n year = 2020}\n'],
    ['a missing equals sign', '@misc{bad, title {Rivers}, year = 2020}\n'],
    ['a missing key', '@misc{title = {Rivers}, year = 2020}\n'],
    ['a comment that is never closed', '@comment{ {\n'],
    ['an entry without a bracket', '@misc bad\n'],
    ['text with an address', 'mail ines@example.org {soon}\n'],
    ['a macro without an end', '@string{a = "x\n'],
  ])('%s costs no other entry', async (_, bad) => {
    const { works } = await read(`${bad}\n${good}`);
    expect(toEntries(works)).toContain('good');
  });

  it('keep what can be read of the broken entry and say where it is', async () => {
    const { works, diagnostics } = await read(`${good}@misc{bad, title = {Rivers,\n year = 2020\n}\n${good}`);
    expect(works[1]).toMatchObject({ title: { text: 'Rivers' }, dates: [{ value: '2020' }] });
    expect(diagnostics).toMatchObject([
      { code: 'unclosed-entry', entry: 'bad', line: 2, file: 'exports/works.bib' },
      { code: 'unclosed-value', entry: 'bad', line: 2, value: 'Rivers,' },
      { code: 'missing-author' },
    ]);
  });

  it('keep an entry that holds another in a note', async () => {
    const { works } = await read(
      `@misc{a, title = {Rivers}, annote = {see\n@misc{b, title = {x}}\n}, year = 2020}\n${good}`,
    );
    expect(toEntries(works)).toEqual(['a', 'good']);
  });

  it('leave out an entry whose lines are commented out', async () => {
    const text = `% @misc{out, title = {x},\n%   year = 2020}\n${good}%@misc{out, title = {y}}\n`;
    for (const chunk of [1, 7, 1000])
      expect(toEntries((await read(text, {}, chunk)).works)).toEqual(['good']);
  });

  it('end their lines as old Macs do', async () => {
    const text = `% a comment\r\r@misc{good,\r  title = {Rivers},\r  % year = 1999,\r  year = 2020,\r}\r`;
    const { works } = await read(text);
    expect(works).toMatchObject([{ title: { text: 'Rivers' }, dates: [{ value: '2020' }] }]);
  });

  it('number a field behind a space, as Scopus does', async () => {
    const { works, diagnostics } = await read(
      '@misc{a, title = {Rivers}, funding_text 1={By the {Lake Fund}}, funding_text 2={x}, author = {Jan Brook}}',
    );
    expect(works).toMatchObject([{ bylines: [{ family: 'Brook' }] }]);
    expect(diagnostics).toEqual([]);
  });

  it('count entries without a key', async () => {
    const { works } = await read(`${good}@misc{, title = {Rivers}, author = {Jan Brook}}`);
    expect(toEntries(works)).toEqual(['good', '#2']);
  });

  it('do not stop at an entry longer than the limit', async () => {
    const { works, diagnostics } = await read(
      `@misc{bad, title = {${'x'.repeat(5000)}}}\n${good}`,
      { recordBytes: 1000 },
      100,
    );
    expect(toEntries(works)).toEqual(['good']);
    expect(diagnostics).toMatchObject([{ code: 'record-too-long', line: 1 }]);
  });
});

describe('syntax', () => {
  it.each([
    ['parentheses around the entry', '@article(a, title = {Rivers :)}, author = "Ines Färber")'],
    [
      'macros, in any case and from macros',
      '@STRING{x = {Riv}}@string(y = x # "ers")@misc{a, title = Y, author = {Ines Färber}}',
    ],
    ['comment lines between fields', '@misc{a,\n% year = 1999,\ntitle = {Rivers}, author = {Ines Färber}}'],
    ['quotation marks inside braces', '@misc{a, title = "Rivers", author = "Ines F{\\"a}rber"}'],
    ['quotation marks that should be in braces', '@misc{a, title = "Rivers", author = "Ines F\\"arber"}'],
    ['a byte order mark', '\uFEFF@misc{a, title = {Rivers}, author = {Ines Färber}}'],
    ['Windows line ends', '@misc{a,\r\n title = {Rivers},\r\n author = {Ines Färber}\r\n}\r\n'],
    ['two entries on a line', 'x @misc{a, title = {Rivers}, author = {Ines Färber}} @comment{x}'],
  ])('takes %s', async (_, text) => {
    const { works, diagnostics } = await read(text);
    expect(works.map((work) => `${work.title?.text ?? ''} by ${toNames(work).join()}`)).toEqual([
      expect.stringMatching(/^Rivers(?: :\))? by Ines Färber$/),
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('reads entries in Windows-1252 and says so once', async () => {
    const entry = '@misc{a, title = {Fl\xfcsse}, author = {Ines F\xe4rber}}\n';
    const { works, diagnostics } = await read(
      Uint8Array.from(`${entry}${entry}`, (character) => character.charCodeAt(0)),
    );
    expect(works.map((work) => work.title?.text)).toEqual(['Flüsse', 'Flüsse']);
    expect(diagnostics).toMatchObject([{ code: 'not-utf8', line: 1 }]);
  });
});

describe('what is made to grow', () => {
  it('abbreviations of abbreviations of abbreviations cost the value that they make too long', async () => {
    const steps = Array.from({ length: 40 }, (_, i) => `@string{a${i + 1} = a${i} # a${i} # a${i}}`);
    const { works, diagnostics } = await read(
      `@string{a0 = "Reeds "}${steps.join('\n')}@misc{a, title = a40}@misc{b, title = a1}`,
    );
    expect(works.map((work) => work.provenance.entry)).toEqual(['a', 'b']);
    expect(works[1]?.title?.text).toBe('Reeds Reeds Reeds');
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set(['long-expansion', 'missing-author']),
    );
  });
});

describe('whatever comes in', () => {
  it('never fails and gives valid records', async () => {
    const piece = fc.constantFrom(
      ...[
        '@misc{a,',
        '@string{',
        '@comment',
        '@',
        '{',
        '}',
        '(',
        ')',
        '"',
        ',',
        '=',
        '#',
        '\n',
        ' title = ',
        'author={',
        ' and ',
      ],
      ...['\\"', '\\', '$', 'x', '%', 'year=', '2020', 'others', 'crossref={a}', '\u0000', 'é', '山'],
    );
    const soup = fc
      .array(piece, { maxLength: 40 })
      .map((pieces) => new TextEncoder().encode(pieces.join('')));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), soup),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, chunk) => {
          const { diagnostics } = await read(bytes, {}, chunk);
          expect(diagnostics.filter(({ code }) => code === 'unreadable-field')).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('comes out the same however the file is cut into chunks', async () => {
    const text =
      '@string{j = "Rivers"}\n@article{a, journal = j, title = {One}}\n@misc{bad, title = {x\n@misc{b, title = {Twö}}\n';
    const whole = await read(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 130 }), async (chunk) => {
        expect(await read(text, {}, chunk)).toEqual(whole);
      }),
    );
  });

  it('leaves well-formed entries whole between broken ones', async () => {
    const broken = fc.constantFrom(
      '@misc{bad, title = {x,\n',
      '@misc{bad\n',
      '@misc{bad, title = "x\n',
      '@misc{bad, title {x}}\n',
      '@comment{ {\n',
      'text } with " brackets {\n',
      '@string{ x = {\n',
      '@misc\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(broken, { maxLength: 6 }), async (pieces) => {
        const text = pieces
          .map((piece, i) => `${piece}@misc{good${i}, title = {T${i}}, author = {Ines Färber}}\n`)
          .join('');
        const { works } = await read(text);
        const good = works.filter((work) => work.provenance.entry.startsWith('good'));
        expect(good.map((work) => work.title?.text)).toEqual(pieces.map((_, i) => `T${i}`));
      }),
    );
  });
});
