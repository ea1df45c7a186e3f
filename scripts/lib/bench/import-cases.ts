import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { CliError } from '../cli-error.ts';
import { cslToBibtex } from './csl-to-bibtex.ts';
import { seededRandom } from './random.ts';
import { makeInstitution } from './synthetic-people.ts';
import { makeWorks } from './synthetic-works.ts';

/** Exports to read, in a temporary content folder. */
export interface ImportCase {
  name: string;
  content: string;
  remove(): void;
}

type Fill = (exports: string, megabytes: number, corpora: () => string) => void;

/** What may be measured: with a size as `openalex:2048`, in megabytes. */
const fills: Readonly<Record<string, Fill>> = {
  // The works of the public pages over and over, each under an id of its own
  openalex: (exports, megabytes, corpora) => {
    const works = readOpenAlexWorks(join(corpora(), 'openalex'));
    writeLines(join(exports, 'works.ndjson'), megabytes, (number) => {
      const work = works[number % works.length];
      return JSON.stringify({ ...work, id: `https://openalex.org/W${9_000_000_000 + number}` });
    });
  },
  // Works that nobody wrote
  synthetic: (exports, megabytes) => {
    const random = seededRandom(megabytes);
    const works = makeWorks(random, makeInstitution(random, 20_000), Number.MAX_SAFE_INTEGER);
    writeLines(join(exports, 'works.ndjson'), megabytes, () => JSON.stringify(works.next().value));
  },
  // 14,532 works with 13,082 abstracts
  'acl-bibtex': (exports, _, corpora) => {
    const packed = readFileSync(join(corpora(), 'derived', 'acl-inst-1k', 'works.csl.json.gz'));
    const items = z.array(z.looseObject({})).parse(JSON.parse(gunzipSync(packed).toString('utf8')));
    writeFileSync(join(exports, 'works.bib'), items.map(cslToBibtex).join('\n'));
  },
  // The test suites of other tools, over a thousand small files
  'bibtex-suites': (exports, _, corpora) => symlinkSync(join(corpora(), 'bibtex'), join(exports, 'bibtex')),
};

/**
 * @param name one of `fills`, with a size in megabytes where it has one
 * @throws CliError for another name, or where the corpus is not at hand
 */
export function prepareImportCase(
  name: string,
  env: Record<string, string | undefined> = process.env,
): ImportCase {
  const [kind = '', size = '100'] = name.split(':');
  const fill = fills[kind];
  if (fill === undefined || !/^[1-9]\d{0,5}$/.test(size)) {
    const names = Object.keys(fills).join(', ');
    throw new CliError(`--import: expected one of ${names}, with :MB, found ${JSON.stringify(name)}`);
  }
  const content = mkdtempSync(join(tmpdir(), 'peerfolio-bench-'));
  const exports = join(content, 'exports');
  mkdirSync(exports);
  fill(exports, Number(size), () => corporaFolder(env));
  return { name, content, remove: () => rmSync(content, { recursive: true, force: true }) };
}

function corporaFolder(env: Record<string, string | undefined>): string {
  const folder = env['PEERFOLIO_CORPORA'];
  if (folder !== undefined && folder !== '') return folder;
  throw new CliError(
    'This case reads public records from PEERFOLIO_CORPORA. They are not part of the repository.',
  );
}

function readOpenAlexWorks(folder: string): object[] {
  const page = z.object({ results: z.array(z.looseObject({})) });
  return readdirSync(folder)
    .filter((name) => /^works-page-\d+\.json$/.test(name))
    .flatMap((name) => page.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).results);
}

/** Lines until the file has its size, written in pieces, so that size is no matter. */
function writeLines(path: string, megabytes: number, lineOf: (number: number) => string): void {
  const file = openSync(path, 'w');
  let written = 0;
  let waiting: string[] = [];
  for (let number = 0; written < megabytes * 1e6; number += 1) {
    const line = `${lineOf(number)}\n`;
    waiting.push(line);
    written += Buffer.byteLength(line);
    if (waiting.length < 200 && written < megabytes * 1e6) continue;
    writeSync(file, waiting.join(''));
    waiting = [];
  }
  closeSync(file);
}
