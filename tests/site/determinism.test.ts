import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, it } from 'vitest';

async function tree(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return new Map(
    files.map((file, position) => [path.relative(folder, file), contents[position] ?? Buffer.alloc(0)]),
  );
}

it('publishes the same bytes from renamed exports with shuffled records, in another time zone and locale', async () => {
  const { plain, shuffled } = inject('sites');
  const [first, second] = await Promise.all([tree(plain), tree(shuffled)]);
  expect([...second.keys()]).toEqual([...first.keys()]);
  const different = [...first].filter(([file, bytes]) => !bytes.equals(second.get(file) ?? Buffer.alloc(0)));
  expect(different.map(([file]) => file)).toEqual([]);
  expect(first.size).toBeGreaterThan(300);
});
