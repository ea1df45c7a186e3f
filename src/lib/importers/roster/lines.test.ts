import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChunks } from '../testing/import-text.ts';
import { readLines, type Line } from './lines.ts';

async function lines(text: string, size?: number, limit = 1000): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of readLines(toChunks(new TextEncoder().encode(text), size), limit)) found.push(line);
  return found;
}

describe('lines of a stream', () => {
  it('end in LF, CRLF or CR and are counted', async () => {
    expect(await lines('a\nb\r\nc\rd\n\ne')).toEqual(
      ['a', 'b', 'c', 'd', '', 'e'].map((text, index) => ({ text, number: index + 1 })),
    );
  });

  it('are cut where they are too long', async () => {
    for (const size of [1, 7, 1000]) {
      expect(await lines(`a\n${'b'.repeat(50)}\nc`, size, 20)).toMatchObject([
        { text: 'a', number: 1 },
        { number: 2, isTooLong: true },
        { text: 'c', number: 3 },
      ]);
    }
  });

  it('do not depend on how the bytes arrive', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ö', '山', '\n', '\r') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (each, size) => {
        expect(await lines(each, size)).toEqual(await lines(each));
      }),
    );
  });
});
