import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../../cli-error.ts';

/**
 * The files of a folder of the corpora that fit a pattern, sorted.
 * @throws CliError when the corpora have no such folder
 */
export function listFiles(corpora: string, folder: string, pattern: string): string[] {
  const path = join(corpora, folder);
  if (!existsSync(path)) throw new CliError(`PEERFOLIO_CORPORA has no folder ${folder}.`);
  return globSync(pattern, { cwd: path })
    .sort()
    .map((file) => join(path, file));
}

/** The text beside a file, where there is one. */
export function textBeside(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
