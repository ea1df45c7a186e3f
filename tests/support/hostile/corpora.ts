import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';

const payload = z.object({ payload: z.string() });

/** Every string of the public collections and of the cases for single fields. */
export function corpusStrings(corpora: string): string[] {
  const read = (file: string): string => readFileSync(path.join(corpora, 'hostile', file), 'utf8');
  const strings = read('strings.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => payload.parse(JSON.parse(line)).payload);
  const fields = z.array(payload).parse(JSON.parse(read('fields.json')));
  return [...new Set([...strings, ...fields.map((each) => each.payload)])];
}
