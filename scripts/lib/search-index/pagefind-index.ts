import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { canonicalBundle } from './canonical-bundle.ts';
import type { SearchEntry } from './search-entry.ts';

/** An index in Pagefind's own process. */
export interface OpenIndex {
  add(entry: SearchEntry): Promise<void>;
  /** Writes the bundle into a folder and says how large it is. */
  write(folder: string): Promise<{ files: number; bytes: number }>;
  close(): Promise<void>;
}

/**
 * Pagefind makes an index of its own for each language of its records and searches only that of the page, so records
 * are indexed once for each language of the pages, whatever language they are in.
 */
export async function openIndex(): Promise<OpenIndex> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return {
    async add(entry) {
      const { url, content, language, meta, filters } = entry;
      const answer = await index.addCustomRecord({
        url,
        content,
        language,
        meta,
        filters,
        sort: { ...entry.sort },
      });
      if (answer.errors.length > 0) throw new Error(`Pagefind on ${url}: ${answer.errors.join('; ')}`);
    },
    async write(folder) {
      await rm(folder, { recursive: true, force: true });
      const answer = await index.writeFiles({ outputPath: folder });
      if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
      await removeInterfaces(folder);
      await makeCanonical(folder);
      return sizeOf(folder);
    },
    async close() {
      await index.deleteIndex();
      await close();
    },
  };
}

/** Pagefind's ready-made interfaces, 400 kB that nothing here asks for. */
async function removeInterfaces(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^pagefind-(.*ui|highlight)\.(js|css)$/.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name))));
}

/** Only the lists whose order differs between two runs are read back; they are small. */
async function makeCanonical(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => /\.pf_(filter|meta)$|^pagefind-entry\.json$/.test(name));
  const files = await Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(join(folder, path)) })),
  );
  const canonical = canonicalBundle(files);
  await Promise.all(paths.map((path) => rm(join(folder, path))));
  await Promise.all(canonical.map(({ path, content }) => writeFile(join(folder, path), content)));
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size;
  return { files: files.length, bytes };
}
