import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { ComparisonCase, ExpectedItem, ExpectedName, Oracle } from '../expected.ts';
import { isObject, type JsonObject, toObjects, toText, toYear } from '../values.ts';
import { splitNumbers } from '../zotero-item.ts';
import { listFiles } from './files.ts';

const folder = 'bibtex/retorquere-bibtex-parser';

export const retorquereOracle: Oracle = {
  name: 'retorquere',
  description: "The snapshots of retorquere's bibtex-parser, in YAML, of Better BibTeX's test files",
  *cases(corpora) {
    for (const snapshot of listFiles(corpora, folder, 'snapshots/*/{import,export,other}/*.yaml')) {
      const found = snapshotToCase(corpora, snapshot);
      if (found !== undefined) yield found;
    }
  },
};

function snapshotToCase(corpora: string, snapshot: string): ComparisonCase | undefined {
  const kind = basename(join(snapshot, '..'));
  const file = basename(snapshot, '.yaml');
  const [input] = listFiles(corpora, folder, `{better-bibtex,}/${kind}/*`).filter(
    (path) => basename(path) === file,
  );
  const parsed: unknown = parse(readFileSync(snapshot, 'utf8'), { logLevel: 'silent' });
  const entries = isObject(parsed) ? toObjects(parsed['entries']) : [];
  const bytes =
    input === undefined
      ? inputsOf(isObject(parsed) ? parsed['strings'] : {}, entries)
      : new Uint8Array(readFileSync(input));
  if (bytes.length === 0) return undefined;
  return { name: `${kind}/${file}`, file, bytes, items: entries.map(entryToExpected) };
}

/** Where the input is not at hand, each entry has its own, and the snapshot the abbreviations. */
function inputsOf(strings: unknown, entries: readonly JsonObject[]): Uint8Array {
  const defined = Object.entries(isObject(strings) ? strings : {}).map(
    ([name, value]) => `@string{${name} = {${toText(value) ?? ''}}}`,
  );
  const inputs = entries.map(({ input }) => toText(input) ?? '');
  return new TextEncoder().encode([...defined, ...inputs].join('\n\n'));
}

function entryToExpected({ key, fields }: JsonObject): ExpectedItem {
  const values = isObject(fields) ? fields : {};
  const text = (...names: string[]): string | undefined =>
    names.map((name) => toText(values[name])).find((value) => value !== undefined);
  return {
    key: toText(key),
    title: titleOf(text('title'), text('subtitle')),
    authors: toObjects(values['author']).map(nameToExpected),
    year: toYear(text('date') ?? text('year')) ?? toYear(text('year')),
    doi: text('doi'),
    venue: text('journal', 'journaltitle', 'booktitle', 'maintitle', 'shortjournal'),
    identifiers: [
      ...splitNumbers(text('isbn')).map((value) => `isbn:${value}`),
      ...splitNumbers(text('issn')).map((value) => `issn:${value}`),
      ...splitNumbers(text('pmid')).map((value) => `pmid:${value}`),
    ],
    abstract: text('abstract'),
  };
}

function titleOf(title: string | undefined, subtitle: string | undefined): string | undefined {
  if (title === undefined || subtitle === undefined) return title ?? subtitle;
  return `${title}${/[.:?!]$/.test(title) ? '' : ':'} ${subtitle}`;
}

function nameToExpected(name: JsonObject): ExpectedName {
  const family = [name['prefix'], name['lastName'], name['suffix']]
    .map((part) => toText(part))
    .filter((part) => part !== undefined)
    .join(' ');
  return { family: toText(name['name']) ?? family, given: toText(name['firstName']) ?? '' };
}
