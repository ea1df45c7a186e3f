import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChunks } from '../testing/import-text.ts';
import { splitJson, type JsonProblem, type JsonRecord } from './split-json.ts';

const options = { recordBytes: 1_000_000, depth: 5000, arrays: ['results', 'items', 'message.items'] };

function bytes(text: string | Uint8Array, size?: number): AsyncIterable<Uint8Array> {
  return toChunks(typeof text === 'string' ? new TextEncoder().encode(text) : text, size);
}

async function split(
  text: string | Uint8Array,
  size?: number,
  changes: Partial<typeof options> = {},
): Promise<(JsonRecord | JsonProblem)[]> {
  const items = [];
  for await (const item of splitJson(bytes(text, size), { ...options, ...changes })) items.push(item);
  return items;
}

async function values(text: string): Promise<unknown[]> {
  return (await split(text)).map((item) => (item.kind === 'record' ? item.value : item.code));
}

/** Ids of the records, and the codes of the problems between them. */
async function ids(text: string): Promise<unknown[]> {
  const items = await split(text);
  return items.map((item) => (item.kind === 'record' ? identity(item.value) : item.code));
}

function identity(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
}

const three = [
  { id: 1, title: 'On "light" {and} [dust]', authors: [{ name: 'Ada Brook', id: 'a' }] },
  { id: 2, title: 'Salt,\nagain\\', authors: [] },
  { id: 3, title: '山の雪', authors: [{ name: 'Ines Färber', id: 'b' }] },
];

describe('shapes', () => {
  const lines = three.map((record) => JSON.stringify(record));
  const shapes: Record<string, string> = {
    'a page': JSON.stringify({ meta: { count: 3, items: [{ id: 9 }] }, results: three, group_by: [] }),
    'an indented page': JSON.stringify({ meta: {}, results: three }, null, 2),
    'a page whose list lies deeper': JSON.stringify({ status: 'ok', message: { total: 3, items: three } }),
    'a list': JSON.stringify(three),
    'an indented list': JSON.stringify(three, null, '\t'),
    'a list with one record a line': `[\n${lines.join(',\n')}\n]`,
    'a list of pages': JSON.stringify([{ results: three.slice(0, 1) }, { results: three.slice(1), meta: 1 }]),
    'one page a line': three.map((record) => JSON.stringify({ results: [record] })).join('\n'),
    'one record a line': `${lines.join('\n')}\n`,
    'one record a line without a last line break': lines.join('\n'),
    'blank lines, Windows line ends and a byte order mark': `\uFEFF\r\n${lines.join('\r\n\r\n')}\r\n\r\n`,
    'commas after the lines': lines.join(',\n'),
    'indented records one after the other': three.map((record) => JSON.stringify(record, null, 2)).join('\n'),
    'record separators': lines.map((line) => `\x1E${line}\n`).join(''),
  };
  for (const [shape, text] of Object.entries(shapes)) {
    it(`reads ${shape}`, async () => {
      expect(await values(text)).toEqual(three);
    });
  }

  it('reads a single record', async () => {
    expect(await values(JSON.stringify(three[0], null, 2))).toEqual([three[0]]);
  });

  it('numbers records and says on which line each begins', async () => {
    const items = await split('[\n {"id": 1,\n "a": [\n]},\n\n {"id": 2}\n]');
    expect(items).toMatchObject([
      { entry: 1, line: 2 },
      { entry: 2, line: 6 },
    ]);
  });

  it('yields nothing for an empty file, an empty list or an empty page', async () => {
    for (const text of ['', ' \n\n', '[]', '{"results": []}', '\uFEFF'])
      expect(await values(text)).toEqual([]);
  });

  it('leaves it to the importer to judge values that are no objects', async () => {
    expect(await values('[null, 1, "x", {"id": 1}]')).toEqual([null, 1, 'x', { id: 1 }]);
  });
});

describe('damage', () => {
  const broken = 'broken-json';
  it('loses one bad line and keeps the others', async () => {
    expect(await ids('{"id":1}\n{"id":2,"t":tru}\n{"id":3}\n')).toEqual([1, broken, 3]);
    expect(await ids('{"id":1}\nnot json at all\n{"id":3}\n')).toEqual([1, broken, 3]);
  });

  it('names the line of a bad one', async () => {
    expect(await split('{"id":1}\n\n{"id":2,\n{"id":3}\n')).toMatchObject([
      { kind: 'record', entry: 1 },
      { kind: 'problem', code: broken, line: 3, value: '{"id":2,\n' },
      { kind: 'record', entry: 3, line: 4 },
    ]);
  });

  const cuts: Record<string, string> = {
    'in a string': '{"id":2,"t":"abc',
    'after a comma': '{"id":2,',
    'after a name': '{"id":2,"t":',
    'in an inner list': '{"id":2,"t":[1,2,',
    'in an inner object': '{"id":2,"t":{"u":1',
    'after a backslash': '{"id":2,"t":"abc\\',
  };
  for (const [where, line] of Object.entries(cuts)) {
    it(`loses one line cut ${where}, wherever it stands`, async () => {
      expect(await ids(`{"id":1}\n${line}\n{"id":3}\n{"id":4}`)).toEqual([1, broken, 3, 4]);
      expect(await ids(`${line}\n{"id":3}\n{"id":4}`)).toEqual([broken, 3, 4]);
      expect(await ids(`{"id":1}\n${line}`)).toEqual([1, 'truncated-json']);
    });
  }

  const elements: Record<string, string> = {
    'a bad literal': '{"id":2,"t":tru,"u":[{"id":9}]}',
    'a missing quote': '{"id":2,"t":"abc,"u":[{"id":9}]}',
    'a missing quote at its end': '{"id":2,"u":[{"id":9}],"t":"abc}',
    'quotes inside a string': '{"id":2,"t":"the "best" {thing}","u":[{"id":9}]}',
    'a missing bracket': '{"id":2,"u":[{"id":9},"t":1}',
    'a missing inner brace': '{"id":2,"u":[{"id":9],"t":1}',
    'a missing brace': '{"id":2,"u":{"id":9}',
    'a bracket too many': '{"id":2,"u":[{"id":9}]],"v":[{"id":8}]}',
    'a brace too many': '{"id":2,"u":[{"id":9}}],"v":[{"id":8}]}',
    'a missing comma': '{"id":2 "u":[{"id":9}]}',
    'a missing colon': '{"id":2,"u"[{"id":9}]}',
    'a line break in a string': '{"id":2,"t":"abc\ndef","u":[{"id":9}]}',
  };
  const sound = (id: number): string => `{"id":${id},"t":"x","u":[],"v":[]}`;
  for (const [what, element] of Object.entries(elements)) {
    it(`loses one element with ${what}`, async () => {
      expect(await ids(`[${sound(1)},${element},${sound(3)},${sound(4)}]`)).toEqual([1, broken, 3, 4]);
      const page = await ids(`{"results":[${sound(1)},${element},${sound(3)},${sound(4)}],"n":{"id":7}}`);
      expect(page.filter((id) => id !== broken)).toEqual([1, 3, 4]);
      expect(page[1]).toBe(broken);
      expect(await ids(`[\n${sound(1)},\n${element},\n${sound(3)}]`)).toEqual([1, broken, 3]);
    });
  }

  it('yields what was whole of a file that ends early, and one problem', async () => {
    expect(await ids('{"meta":{},"results":[{"id":1},{"id":2},{"id":3,"t":"ab')).toEqual([
      1,
      2,
      'truncated-json',
    ]);
    expect(await ids('[{"id":1},{"id":2},')).toEqual([1, 2, 'truncated-json']);
    expect(await ids('{"id":1,')).toEqual(['truncated-json']);
  });

  it('skips a record beyond the limit', async () => {
    const long = `{"id":2,"t":"${'x'.repeat(500)}"}`;
    for (const size of [1, 64, 1 << 16]) {
      const items = await split(`[{"id":1},${long},{"id":3}]`, size, { recordBytes: 300 });
      expect(items.map((item) => (item.kind === 'record' ? identity(item.value) : item.code))).toEqual([
        1,
        'record-too-long',
        3,
      ]);
    }
  });

  it('lets an error of the stream through after the whole records', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield* bytes('{"id":1}\n{"id":2}\n{"id');
      throw new Error('unexpected end of file');
    }
    const seen: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const item of splitJson(failing(), options)) seen.push(item);
    };
    await expect(read()).rejects.toThrow('unexpected end of file');
    expect(seen).toHaveLength(2);
  });
});

describe('a record that nests too deep', () => {
  const deep = `{"id":1,"a":${'['.repeat(50)}${']'.repeat(50)}}`;
  it('is left out and named, the others are read', async () => {
    const items = await split(`${deep}\n{"id":2}`, undefined, { depth: 20 });
    expect(items).toMatchObject([
      { kind: 'problem', code: 'too-deep', line: 1 },
      { kind: 'record', value: { id: 2 }, line: 2 },
    ]);
  });

  it('is read where the limit allows it', async () => {
    expect(await split(deep, undefined, { depth: 51 })).toMatchObject([{ kind: 'record' }]);
  });
});

describe('laws', () => {
  const record = fc.record({ id: fc.nat(), title: fc.string({ unit: 'binary' }), more: fc.jsonValue() });
  const indent = fc.constantFrom(0, 1, 2);

  it('does not depend on how the bytes arrive', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\n',
      '\\',
      'a',
      ' ',
      '1',
      '{"id":1}',
      '"results":[',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        async (pieces, size) => {
          const text = pieces.join('');
          const limits = { recordBytes: 20 };
          expect(await split(text, size, limits)).toEqual(await split(text, undefined, limits));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never fails on arbitrary bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (text) => {
        await split(text, 7);
      }),
    );
  });

  it('gives back the records of any list, page or line file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record),
        indent,
        fc.integer({ min: 1, max: 40 }),
        async (records, spaces, size) => {
          const expected: unknown = JSON.parse(JSON.stringify(records));
          for (const text of [
            JSON.stringify(records, null, spaces),
            JSON.stringify({ meta: {}, results: records, next: null }, null, spaces),
            records.map((item) => JSON.stringify(item, null, spaces)).join('\n'),
          ]) {
            const items = await split(text, size);
            expect(items.map((item) => (item.kind === 'record' ? item.value : item))).toEqual(expected);
          }
        },
      ),
    );
  });

  it('keeps every sound line around lines cut anywhere', async () => {
    const cut = fc.tuple(record, fc.double({ min: 0, max: 0.99, noNaN: true })).map(([item, share]) => {
      const text = JSON.stringify(item);
      return text.slice(0, Math.max(1, Math.floor(text.length * share)));
    });
    const line = fc.oneof(
      record.map((item) => ({ sound: true, text: JSON.stringify(item) })),
      cut.map((text) => ({ sound: false, text })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const items = await split(lines.map(({ text }) => text).join('\n'));
        const kept = items.filter((item) => item.kind === 'record').map((item) => item.value);
        expect(kept).toEqual(lines.filter(({ sound }) => sound).map(({ text }): unknown => JSON.parse(text)));
        expect(items).toHaveLength(lines.length);
      }),
    );
  });
});

describe('one byte added or taken', () => {
  const work = (id: number): Record<string, unknown> => ({
    id: `w${id}`,
    doi: `10.1234/${id}`,
    title: `On dust, part ${id}`,
    authors: [
      { id: 'a1', name: 'Ada Brook', places: [{ id: 'i1', name: 'Halden' }] },
      { id: 'a2', name: 'Ines Färber', places: [] },
    ],
    biblio: { volume: '1', issue: null },
    topics: [{ id: 't1', name: 'Dust', field: { id: 'f1', name: 'Physics' } }],
    retracted: false,
  });
  const shapes: Record<string, (texts: string[]) => string> = {
    'a list': (texts) => `[${texts.join(',')}]`,
    'a page': (texts) => `{"meta":{"count":4},"results":[${texts.join(',')}],"group_by":[]}`,
    'records one after the other': (texts) => texts.join('\n'),
  };

  for (const [shape, join] of Object.entries(shapes)) {
    it.each([0, 2])(`costs no other record of ${shape}, indented by %i`, async (indent) => {
      const texts = [0, 1, 2, 3].map((id) => JSON.stringify(work(id), null, indent));
      for (const damaged of damage(texts[1] ?? '')) {
        const items = await split(join(texts.with(1, damaged)));
        const kept = items.filter((item) => item.kind === 'record').map((item) => identity(item.value));
        expect(
          kept.filter((id) => id !== 'w1'),
          damaged,
        ).toEqual(['w0', 'w2', 'w3']);
        expect(items.length, damaged).toBeGreaterThan(3);
      }
    });
  }

  /** The text with each of its marks taken away, or another mark before it, unless that leaves it sound. */
  function damage(text: string): string[] {
    return [...text.matchAll(/[{}[\]",:]/g)]
      .flatMap(({ index }) => [
        text.slice(0, index) + text.slice(index + 1),
        ...'{}[]",:\n'.split('').map((mark) => text.slice(0, index) + mark + text.slice(index)),
      ])
      .filter((each) => !isJson(each));
  }
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
