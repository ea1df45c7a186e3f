import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { importCorpus, type ImportedCorpus } from '../support/import-corpus.ts';

// What is expected here is counted in the raw files by other means than the importers.

const corpora = process.env['PEERFOLIO_CORPORA'] ?? '';
const isMissing = corpora === '' || !existsSync(path.join(corpora, 'derived'));
const suite = describe.skipIf(isMissing);
const reason = isMissing ? ' (skipped: PEERFOLIO_CORPORA names no folder with public records)' : '';

const readText = (...names: string[]): string => readFileSync(path.join(corpora, ...names), 'utf8');

/** The entries that the works of a corpus name as their sources, one for each record, sorted. */
function importedEntries({ publications }: ImportedCorpus): string[] {
  return publications.flatMap(({ provenance }) => provenance.map(({ entry }) => entry)).sort();
}

function identifiersOf({ publications }: ImportedCorpus, scheme: string): Set<string> {
  return new Set(
    publications.flatMap(({ identifiers }) =>
      identifiers.filter((identifier) => identifier.scheme === scheme).map(({ value }) => value),
    ),
  );
}

/** Every file is read or named in the report with a reason. */
function unaccountedFiles({ report }: ImportedCorpus, folder: string): string[] {
  const read = report.files.filter(({ format }) => format !== undefined).map(({ file }) => file);
  const named = report.diagnostics.map(({ file }) => file);
  return readdirSync(path.join(corpora, folder)).filter(
    (name) => ![...read, ...named].includes(`exports/corpus/${name}`),
  );
}

suite(`pages of OpenAlex${reason}`, () => {
  const text = z.string().nullish();
  const workSchema = z.object({
    id: z.string(),
    doi: text,
    abstract_inverted_index: z.unknown().optional(),
    authorships: z.array(z.object({ author: z.object({ id: text }).nullish() })).nullish(),
  });
  const authorSchema = z.object({ id: z.string(), display_name: text });
  const idOf = (address: string): string => address.replace(/^.*\//, '');
  let imported: ImportedCorpus;
  let works: z.infer<typeof workSchema>[] = [];
  let authors: z.infer<typeof authorSchema>[] = [];
  beforeAll(async () => {
    imported = await importCorpus(path.join(corpora, 'openalex'));
    const pages = <T extends z.ZodType>(prefix: string, schema: T): z.infer<T>[] =>
      readdirSync(path.join(corpora, 'openalex'))
        .filter((name) => name.startsWith(`${prefix}-page`))
        .flatMap(
          (name) =>
            z.object({ results: z.array(schema) }).parse(JSON.parse(readText('openalex', name))).results,
        );
    works = pages('works', workSchema);
    authors = pages('authors', authorSchema);
  }, 60_000);

  it('become works, every record named as the source of one', () => {
    expect(importedEntries(imported)).toEqual(works.map(({ id }) => idOf(id)).sort());
    expect(imported.report.counts.workRecords).toBe(works.length);
    expect(imported.report.counts.publications + imported.report.counts.merged).toBe(works.length);
    expect(works.length).toBeGreaterThan(300);
  });

  it('become people, every author but the deleted one', () => {
    const real = authors.filter(({ display_name }) => display_name !== 'Deleted Author');
    expect(imported.own).toHaveLength(real.length);
    const known = imported.own.flatMap(({ identifiers }) => identifiers.map(({ value }) => value));
    expect(real.filter(({ id }) => !known.includes(idOf(id)))).toEqual([]);
  });

  it('keep their DOIs', () => {
    const dois = works.flatMap(({ doi }) =>
      doi ? [doi.toLowerCase().replace(/^https:\/\/doi\.org\//, '')] : [],
    );
    const arxiv = '10.48550/arxiv.';
    const expected = new Set(dois.filter((doi) => !doi.startsWith(arxiv)));
    expect(identifiersOf(imported, 'doi')).toEqual(expected);
    const preprints = dois.filter((doi) => doi.startsWith(arxiv)).map((doi) => doi.slice(arxiv.length));
    expect([...identifiersOf(imported, 'arxiv')]).toEqual(expect.arrayContaining(preprints));
  });

  it('keep their abstracts, or the report says why not', () => {
    const withAbstract = works.filter(
      ({ abstract_inverted_index: index }) =>
        (typeof index === 'string' && index.length > 2) ||
        (typeof index === 'object' && index !== null && Object.keys(index).length > 0),
    );
    const reported = imported.report.diagnostics.map(({ entry }) => entry);
    const lost = withAbstract.filter(({ id }) => {
      const publication = imported.publications.find(({ provenance }) =>
        provenance.some(({ entry }) => entry === idOf(id)),
      );
      return publication?.abstract === undefined && !reported.includes(idOf(id));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
    expect(withAbstract.length).toBeGreaterThan(200);
  });

  it('put every work that names an own author by id on their profile, or the report says why not', () => {
    const own = new Map(
      imported.own.flatMap((person) => person.identifiers.map(({ value }) => [value, person] as const)),
    );
    const reported = imported.report.diagnostics.map(({ entry }) => entry);
    let links = 0;
    const lost = works.flatMap((work) =>
      (work.authorships ?? []).flatMap(({ author }) => {
        const person = own.get(idOf(author?.id ?? ''));
        if (person === undefined) return [];
        links += 1;
        const publication = imported.publications.find(({ provenance }) =>
          provenance.some(({ entry }) => entry === idOf(work.id)),
        );
        const isLinked = person.works.includes(publication?.id ?? '');
        return isLinked || reported.includes(idOf(work.id)) ? [] : [`${work.id} ${person.slug}`];
      }),
    );
    expect(lost).toEqual([]);
    expect(links).toBeGreaterThan(0);
  });

  it('leave no file without a word', () => {
    expect(unaccountedFiles(imported, 'openalex')).toEqual([]);
  });
});

suite(`what exists of one author${reason}`, () => {
  let imported: ImportedCorpus;
  let entries: { key: string; text: string }[] = [];
  beforeAll(async () => {
    imported = await importCorpus(path.join(corpora, 'amodei'), {
      roster: 'key,given,family\nda,Dario,Amodei\n',
      own: true,
    });
    entries = readdirSync(path.join(corpora, 'amodei'))
      .filter((name) => /\.bib(latex)?$/.test(name))
      .flatMap((name) => readText('amodei', name).split(/^(?=\s*@)/m))
      .flatMap((text) => {
        const key = /^\s*@(?!string|comment|preamble)\w+\s*\{\s*(?:([^,\s=]*)\s*,|\w+\s*=)/i.exec(text);
        return key === null ? [] : [{ key: key[1] ?? '', text }];
      });
  }, 60_000);

  it('becomes works, every entry named as the source of one', () => {
    const page = z
      .object({ results: z.array(z.object({ id: z.string() })) })
      .or(z.array(z.object({ id: z.string() })));
    const openAlex = page.parse(JSON.parse(readText('amodei', 'openalex-works.json')));
    const ids = ('results' in openAlex ? openAlex.results : openAlex).map(({ id }) =>
      id.replace(/^.*\//, ''),
    );
    const expected = [...entries.map(({ key }) => key), ...ids];
    const named = importedEntries(imported).map((entry) => (entry.startsWith('#') ? '' : entry));
    expect(named.sort()).toEqual(expected.sort());
    expect(imported.report.counts.workRecords).toBe(expected.length);
  });

  it('stands on the one profile, work by work', () => {
    const [person] = imported.own;
    expect(imported.own).toHaveLength(1);
    const keys = new Set(entries.filter(({ text }) => /Amodei/.test(text)).map(({ key }) => key));
    const expected = imported.publications.filter(({ provenance }) =>
      provenance.some(({ entry }) => keys.has(entry)),
    );
    expect([...(person?.works ?? [])].sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(expected.length).toBeGreaterThanOrEqual(10);
  });

  it('has abstracts where a record has one, and none where none has', () => {
    const withAbstract = new Set(
      entries.filter(({ text }) => /^\s*abstract\s*=/im.test(text)).map(({ key }) => key),
    );
    for (const { provenance, abstract, title } of imported.publications) {
      const isKnown = provenance.some(
        ({ entry, source }) => withAbstract.has(entry) || source === 'openalex',
      );
      expect([title.text, abstract !== undefined]).toEqual([title.text, isKnown]);
    }
  });

  it('leaves no file without a word', () => {
    expect(unaccountedFiles(imported, 'amodei')).toEqual([]);
  });
});

suite(`a dense institution of a thousand people${reason}`, () => {
  const folder = path.join('derived', 'acl-inst-1k');
  const name = z.object({ given: z.string().optional(), family: z.string().optional() });
  const itemSchema = z.object({
    id: z.string(),
    DOI: z.string().optional(),
    abstract: z.string().optional(),
    author: z.array(name).default([]),
  });
  const rowSchema = z.object({ key: z.string(), given: z.string(), family: z.string() });
  let imported: ImportedCorpus;
  let items: z.infer<typeof itemSchema>[] = [];
  let rows: z.infer<typeof rowSchema>[] = [];
  beforeAll(async () => {
    imported = await importCorpus(path.join(corpora, folder), { own: true });
    const bytes = readFileSync(path.join(corpora, folder, 'works.csl.json.gz'));
    items = z.array(itemSchema).parse(JSON.parse(gunzipSync(bytes).toString('utf8')));
    rows = z.array(rowSchema).parse(parse(readText(folder, 'people.csv'), { columns: true, bom: true }));
  }, 300_000);

  it('has every work once, with its abstract and DOI', () => {
    expect(importedEntries(imported)).toEqual(items.map(({ id }) => id).sort());
    const { counts, coverage } = imported.report;
    expect(counts.publications).toBe(items.length);
    expect(coverage.abstract).toBe(items.filter(({ abstract }) => abstract !== undefined).length);
    const dois = items
      .map(({ DOI = '' }) => DOI.toLowerCase().replace('https://doi.org/', ''))
      .filter((doi) => /^10\.\d{4,}\/\S+$/.test(doi));
    expect(identifiersOf(imported, 'doi')).toEqual(new Set(dois));
  });

  it('has every person once, and every byline linked or not', () => {
    expect(imported.own).toHaveLength(rows.length);
    const { linkedBylines, unresolvedBylines } = imported.report.counts;
    expect(linkedBylines + unresolvedBylines).toBe(items.reduce((sum, { author }) => sum + author.length, 0));
  });

  it('puts every work that prints a full name of one row on that profile, and of several rows on none', () => {
    const nameOf = (person: z.infer<typeof name>): string => `${person.given ?? ''}|${person.family ?? ''}`;
    const printed = new Map<string, number>();
    for (const { author } of items) {
      for (const each of new Set(author.map(nameOf))) printed.set(each, (printed.get(each) ?? 0) + 1);
    }
    const bearers = Map.groupBy(rows, nameOf);
    const people = new Map(
      imported.own.map((person) => [
        person.identifiers.find(({ scheme }) => scheme === 'roster')?.value,
        person,
      ]),
    );
    const wrong = rows.filter((row) => {
      const works = people.get(row.key)?.works.length ?? -1;
      const isAlone = bearers.get(nameOf(row))?.length === 1;
      return isAlone ? works < (printed.get(nameOf(row)) ?? 0) : works !== 0;
    });
    expect(wrong).toEqual([]);
  });
});
