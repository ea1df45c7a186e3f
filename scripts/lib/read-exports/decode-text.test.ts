import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import { decodeText } from './decode-text.ts';

async function decode(bytes: Uint8Array, size = 5) {
  const diagnostics: Diagnostic[] = [];
  const pieces = (async function* () {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  })();
  const parts: Uint8Array[] = [];
  for await (const part of decodeText(pieces, (d) => diagnostics.push(d))) parts.push(part);
  return { text: Buffer.concat(parts).toString('utf8'), diagnostics };
}

describe('bringing a file to UTF-8', () => {
  it('takes a byte order mark off', async () => {
    expect((await decode(Buffer.from('\uFEFFname,role\n'), 1)).text).toBe('name,role\n');
  });

  it('leaves files of one and two bytes alone', async () => {
    expect((await decode(Buffer.from('x'))).text).toBe('x');
    expect((await decode(Buffer.from('é'))).text).toBe('é');
  });

  it.each(['utf-16le', 'utf-16be'])('converts %s with a byte order mark', async (encoding) => {
    const bytes = Buffer.from('\uFEFFZoë Ångström 山田\n', 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    expect((await decode(bytes, 3)).text).toBe('Zoë Ångström 山田\n');
  });

  it.each(['utf-16le', 'utf-16be'])('converts %s that has no byte order mark', async (encoding) => {
    const text = '@book{vale2020, title = {Zoë’s rivers 山}, year = 2020}\n';
    const bytes = Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    expect((await decode(bytes)).text).toBe(text);
  });

  it.each(['utf-16le', 'utf-16be'])('converts %s without a mark', async (encoding) => {
    const bytes = Buffer.from('name\nZoë\n', 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    expect((await decode(bytes, 3)).text).toBe('name\nZoë\n');
  });

  it('reads lines that are not UTF-8 as Windows-1252 and names the first', async () => {
    const bytes = Buffer.concat([
      Buffer.from('name\nZoë Ångström\n', 'utf8'),
      Buffer.from('Jürgen Müßig\nRené Faß\n', 'latin1'),
    ]);
    const { text, diagnostics } = await decode(bytes, 1000);
    expect(text).toBe('name\nZoë Ångström\nJürgen Müßig\nRené Faß\n');
    expect(diagnostics).toMatchObject([{ code: 'not-utf-8', line: 3, value: 'Jürgen Müßig' }]);
  });

  it('leaves any UTF-8 text as it is, wherever it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        fc.pre(!/^(?:\uFEFF|.?\0)/s.test(text) && text.isWellFormed());
        const { text: decoded, diagnostics } = await decode(Buffer.from(text, 'utf8'), size);
        expect(decoded).toBe(text);
        expect(diagnostics).toEqual([]);
      }),
    );
  });

  it('leaves XML that declares an encoding to whoever reads XML', async () => {
    const text = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?>\n<dblp><author>M\u00fcller</author></dblp>',
      'latin1',
    );
    const parts: Uint8Array[] = [];
    const told: string[] = [];
    for await (const part of decodeText(toParts(text), ({ code }) => told.push(code))) parts.push(part);
    expect(Buffer.concat(parts).equals(text)).toBe(true);
    expect(told).toEqual([]);
  });
});

async function* toParts(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
