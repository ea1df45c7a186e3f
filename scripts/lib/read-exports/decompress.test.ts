import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import { decompress } from './decompress.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function unpack(bytes: Uint8Array, size = 1000, expansion = 200) {
  const diagnostics: Diagnostic[] = [];
  const limits = { fileBytes: bytes.length, expansion };
  const parts: Uint8Array[] = [];
  for await (const part of decompress(inPieces(bytes, size), limits, (d) => diagnostics.push(d)))
    parts.push(part);
  return { content: Buffer.concat(parts), diagnostics };
}

const lines = Array.from({ length: 20_000 }, (_, i) => `{"id":${i},"x":"${(i * 7919) % 10_007}"}\n`).join('');

describe('unpacking a file', () => {
  it('leaves a file alone that is not packed', async () => {
    expect((await unpack(Buffer.from('plain text'), 1)).content.toString()).toBe('plain text');
    expect((await unpack(Buffer.from('x'))).content.toString()).toBe('x');
    expect((await unpack(Buffer.from(''))).content.toString()).toBe('');
  });

  it.each([1, 7, 1000, 1_000_000])('unpacks gzip that arrives in pieces of %i bytes', async (size) => {
    const { content, diagnostics } = await unpack(gzipSync(lines.slice(0, 50_000)), size);
    expect(content.toString()).toBe(lines.slice(0, 50_000));
    expect(diagnostics).toEqual([]);
  });

  it('unpacks several gzip members in one file', async () => {
    const { content } = await unpack(Buffer.concat([gzipSync('one\n'), gzipSync('two\n')]));
    expect(content.toString()).toBe('one\ntwo\n');
  });

  it('gives what a cut file holds, then reports it', async () => {
    const packed = gzipSync(lines);
    const { content, diagnostics } = await unpack(packed.subarray(0, packed.length >> 1));
    expect(content.length).toBeGreaterThan(lines.length * 0.4);
    expect(lines.startsWith(content.toString())).toBe(true);
    expect(diagnostics.map((d) => d.code)).toEqual(['truncated-gzip']);
  });

  it('reports a file that lost its last bytes only', async () => {
    const packed = gzipSync(lines);
    const { content, diagnostics } = await unpack(packed.subarray(0, packed.length - 3));
    expect(content.toString()).toBe(lines);
    expect(diagnostics.map((d) => d.code)).toEqual(['truncated-gzip']);
  });

  it('gives what comes before a damaged place, then reports it', async () => {
    const packed = Buffer.from(gzipSync(lines));
    packed.fill(0xff, packed.length >> 1, (packed.length >> 1) + 40);
    const { content, diagnostics } = await unpack(packed, 4000);
    expect(content.length).toBeGreaterThan(0);
    expect(diagnostics.map((d) => d.code)).toEqual(['damaged-gzip']);
  });

  it('stops at a file that unpacks to far more than its size', async () => {
    const { content, diagnostics } = await unpack(gzipSync(Buffer.alloc(40 * 1024 * 1024)), 65_536, 10);
    expect(content.length).toBeLessThanOrEqual(16 * 1024 * 1024);
    expect(diagnostics.map((d) => d.code)).toEqual(['expands-too-far']);
  });

  it('throws what the disk throws', async () => {
    const failing = (async function* () {
      yield gzipSync(lines).subarray(0, 100);
      await Promise.resolve();
      throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
    })();
    const drain = async (): Promise<void> => {
      for await (const part of decompress(failing, { fileBytes: 100, expansion: 200 }, () => undefined))
        void part;
    };
    await expect(drain()).rejects.toThrow('EIO');
  });
});
