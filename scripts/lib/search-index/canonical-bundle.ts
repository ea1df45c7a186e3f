import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';

/** One file of a Pagefind bundle; `path` is relative to the bundle's folder. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind puts before the data of each of its files. */
const signature = Buffer.from('pagefind_dcd');

/**
 * Pagefind 1.5 writes the values of its filters and the lists that name them in the order of a hash table, so that two
 * indexes of the same pages differ in bytes and in file names. This sorts them and names the files anew.
 * The shapes are those of pagefind's `PackedFilter` ([name, [value, pages][]]) and `MetaIndex`
 * ([version, pages, chunks, filters, sorts, fields]).
 */
export function canonicalBundle(files: readonly BundleFile[]): BundleFile[] {
  const renamed = new Map<string, string>();
  const rename = (file: BundleFile, content: Buffer): BundleFile => {
    const oldName = fileHash(file.path);
    const digest = createHash('sha256').update(content).digest('hex').slice(0, digestLength(oldName));
    const newName = `${oldName.slice(0, oldName.lastIndexOf('_'))}_${digest}`;
    renamed.set(oldName, newName);
    return { path: file.path.replace(oldName, newName), content: gzipSync(content, { level: 9 }) };
  };
  const filters = files
    .filter((file) => file.path.endsWith('.pf_filter'))
    .map((file) => rename(file, withData(file, sortedFilter)));
  const metas = files
    .filter((file) => file.path.endsWith('.pf_meta'))
    .map((file) =>
      rename(
        file,
        withData(file, (data) => sortedMeta(data, renamed)),
      ),
    );
  const others = files
    .filter((file) => !/\.pf_(filter|meta)$/.test(file.path))
    .map((file) => (file.path === 'pagefind-entry.json' ? renamedEntry(file, renamed) : file));
  return [...filters, ...metas, ...others].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function withData(file: BundleFile, change: (data: unknown) => unknown): Buffer {
  const bytes = gunzipSync(file.content);
  if (!bytes.subarray(0, signature.length).equals(signature)) {
    throw new Error(`${file.path} does not begin as a Pagefind file does: was pagefind updated?`);
  }
  return Buffer.concat([signature, encode(change(decode(bytes.subarray(signature.length))))]);
}

function sortedFilter(data: unknown): unknown {
  const [name, values] = tuple(data, 2);
  return [name, sortedByName(values)];
}

function sortedMeta(data: unknown, renamed: ReadonlyMap<string, string>): unknown {
  const [version, pages, chunks, filters, sorts, fields] = tuple(data, 6);
  const newFilters = list(filters).map((filter) => {
    const [name, hash] = tuple(filter, 2);
    return [name, renamed.get(String(hash)) ?? hash];
  });
  return [version, pages, chunks, sortedByName(newFilters), sortedByName(sorts), fields];
}

function renamedEntry(file: BundleFile, renamed: ReadonlyMap<string, string>): BundleFile {
  let text = Buffer.from(file.content).toString('utf8');
  for (const [oldName, newName] of renamed) text = text.replaceAll(`"${oldName}"`, `"${newName}"`);
  return { path: file.path, content: Buffer.from(JSON.stringify(withSortedLanguages(JSON.parse(text)))) };
}

/** The languages of a bundle stand in the order of a hash table too. */
function withSortedLanguages(entry: unknown): unknown {
  const { languages, ...rest } = entrySchema.parse(entry);
  return {
    ...rest,
    languages: Object.fromEntries(Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.unknown()) });

function sortedByName(items: unknown): unknown[] {
  return list(items)
    .map((item) => ({ name: String(list(item)[0]), item }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ item }) => item);
}

/** `filter/en_ebc21f3.pf_filter` → `en_ebc21f3`; `pagefind.en_65fcfc67f4.pf_meta` → `en_65fcfc67f4`. */
function fileHash(path: string): string {
  const found = /([^/.]+_[0-9a-f]+)\.pf_(?:filter|meta)$/.exec(path)?.[1];
  if (found === undefined) throw new Error(`${path} is not named as Pagefind names its files`);
  return found;
}

function digestLength(name: string): number {
  return name.length - name.lastIndexOf('_') - 1;
}

function tuple(value: unknown, length: number): unknown[] {
  const items = list(value);
  if (items.length !== length) throw new Error(`expected ${length} items of Pagefind, met ${items.length}`);
  return items;
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(`expected a list of Pagefind, met ${typeof value}`);
  return value;
}
