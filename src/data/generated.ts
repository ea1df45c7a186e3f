import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder that the build script wrote; astro.config.mjs has made the variable absolute.
 * @throws when Astro runs without that configuration.
 */
export function generatedPath(...names: string[]): string {
  const folder = process.env['PEERFOLIO_GENERATED'];
  if (folder === undefined) throw new Error('PEERFOLIO_GENERATED is not set: run `npm run import` first.');
  return join(folder, ...names);
}

/** Reads a generated JSON file whole. The caller parses it with its schema. */
export function readGeneratedJson(name: string): unknown {
  return JSON.parse(readFileSync(generatedPath(name), 'utf8'));
}

/** Reads a small generated NDJSON file whole. The caller parses each record with its schema. */
export function readGeneratedLines(name: string): unknown[] {
  const text = readFileSync(generatedPath(name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
