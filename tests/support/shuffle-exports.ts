import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Renames every export within its folder and reverses the order of its records, in place: the same data as
 * another system might have sent it. `site.yml` addresses exports by folder, so its rules still match.
 */
export async function shuffleExports(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const [position, file] of files.sort().reverse().entries()) {
    const bytes = await readFile(file);
    const shuffled = file.endsWith('.gz')
      ? gzipSync(reverseRecords(file.slice(0, -3), gunzipSync(bytes).toString('utf8')))
      : reverseRecords(file, bytes.toString('utf8'));
    await writeFile(file, shuffled);
    const name = path.basename(file);
    await rename(file, path.join(path.dirname(file), `z${position}-${name}`));
  }
}

function reverseRecords(file: string, text: string): string {
  if (/\.(ndjson|jsonl)$/.test(file)) return `${text.trim().split('\n').reverse().join('\n')}\n`;
  if (file.endsWith('.csv')) return reverseRows(text);
  if (file.endsWith('.bib')) return reverseEntries(text);
  if (file.endsWith('.json')) return JSON.stringify(reverseArrays(JSON.parse(text)));
  return text;
}

function reverseRows(text: string): string {
  const [header, ...rows] = text.trim().split(/\r?\n/);
  return `${[header, ...rows.reverse()].join('\n')}\n`;
}

/** Entries begin in the first column; macros stay first, because entries use them. */
function reverseEntries(text: string): string {
  const entries = text.split(/^(?=@)/m);
  const isMacro = (entry: string): boolean => !/^@/.test(entry) || /^@(string|comment|preamble)/i.test(entry);
  return [...entries.filter(isMacro), ...entries.filter((entry) => !isMacro(entry)).reverse()]
    .map((entry) => `${entry.trimEnd()}\n\n`)
    .join('');
}

/** Reverses the array of records, wherever it stands: at the top or below `results` or `items`. */
function reverseArrays(value: unknown): unknown {
  if (isList(value)) return [...value].reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [key, isList(below) ? [...below].reverse() : below]),
  );
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
