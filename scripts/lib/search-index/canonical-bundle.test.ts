import { createIndex } from 'pagefind';
import { expect, it } from 'vitest';
import { canonicalBundle } from './canonical-bundle.ts';

async function bundle() {
  const { index } = await createIndex({});
  if (index === undefined) throw new Error('Pagefind gave no index');
  for (let number = 0; number < 40; number += 1) {
    await index.addCustomRecord({
      url: `/researchers/${number}/`,
      content: `Researcher number ${number}`,
      language: 'en',
      meta: { title: `Number ${number}`, subtitle: 'Invented' },
      filters: {
        kind: [number % 2 === 0 ? 'person' : 'publication'],
        unit: [`u${number % 7}`, `v${number % 5}`],
      },
      sort: { name: String(number), year: String(number % 9) },
    });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return canonicalBundle(files);
}

it('two indexes of the same records are the same bytes under the same names', async () => {
  const [first, second] = [await bundle(), await bundle()];
  expect(second.map((file) => file.path)).toEqual(first.map((file) => file.path));
  for (const [position, file] of first.entries()) {
    expect(Buffer.compare(file.content, second[position]?.content ?? Buffer.alloc(0)), file.path).toBe(0);
  }
}, 60_000);

it('the entry file names the renamed lists', async () => {
  const files = await bundle();
  const entry = files.find((file) => file.path === 'pagefind-entry.json');
  const hash = /"hash":"([^"]+)"/.exec(Buffer.from(entry?.content ?? []).toString())?.[1];
  expect(files.map((file) => file.path)).toContain(`pagefind.${hash}.pf_meta`);
}, 60_000);
