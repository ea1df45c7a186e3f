import { expect, test } from 'vitest';
import { toChunks } from '../testing/import-text.ts';
import { isXml } from './starts-as-xml.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test.each([
  ['\uFEFF \n<a/>', true],
  ['<a/>', true],
  [' {"a":"<b/>"}', false],
  ['', false],
  ['   ', false],
])('%j begins as XML: %s', async (text, expected) => {
  for (const size of [1, 2, 100]) {
    const { xml, whole } = await isXml(toChunks(bytes(text), size));
    expect(xml).toBe(expected);
    expect(await textOf(whole)).toBe(text);
  }
});

test('blank space without end is not looked through', async () => {
  let asked = 0;
  async function* blanks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      asked += 1;
      await Promise.resolve();
      yield bytes(' '.repeat(1000));
    }
  }
  expect((await isXml(blanks())).xml).toBe(false);
  expect(asked).toBeLessThan(100);
});

test('the stream is closed by whoever stops reading it', async () => {
  let closed = false;
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        await Promise.resolve();
        yield bytes('<a/>');
      }
    } finally {
      closed = true;
    }
  }
  const { whole } = await isXml(endless());
  for await (const chunk of whole) if (chunk.length > 0) break;
  expect(closed).toBe(true);
});
