import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attackStrings } from '../../../tests/support/hostile/attack-strings.ts';
import { corpusStrings } from '../../../tests/support/hostile/corpora.ts';
import type { SourceRecord } from '../model/source-record.ts';
import { htmlProblems } from '../normalise/markup/testing/html-problems.ts';
import { detectImporter, importers } from './index.ts';
import { toExampleItem, toHostileItem } from './testing/example-item.ts';
import { examples } from './testing/examples.ts';
import { importText } from './testing/import-text.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const hasCorpora = corpora !== undefined && existsSync(`${corpora}/hostile`);

it('every format has an example, and every example a format', () => {
  expect(Object.keys(examples).sort()).toEqual(importers.map(({ name }) => name).sort());
});

describe.each(importers.map((importer) => ({ name: importer.name, importer })))(
  '$name',
  ({ name, importer }) => {
    const write = examples[name] ?? (() => '');
    const items = [1, 2, 3, 4, 5].map((number) => toExampleItem(number));

    it('is recognised by its content, and taken for no other format', () => {
      const text = write(items);
      expect(detectImporter('export.dat', text)?.name).toBe(name);
      expect(importers.filter((each) => each.accepts('export.dat', text)).map((each) => each.name)).toEqual([
        name,
      ]);
    });

    it('gives a record for every record, with its title or name, and finds nothing wrong', async () => {
      const { records, diagnostics } = await importText(importer, write(items));
      expect(diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
      for (const item of items) {
        const texts = [item.title, item.family];
        expect(
          records.filter((record) => texts.some((text) => JSON.stringify(record).includes(text))).length,
        ).toBeGreaterThan(0);
      }
      expect(records.length).toBeGreaterThanOrEqual(items.length);
    });

    it('gives the same records in whatever order they stand', async () => {
      const order = fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
      const expected = await contents(items);
      await fc.assert(
        fc.asyncProperty(order, async (shuffled) => {
          expect(await contents(shuffled)).toEqual(expected);
        }),
        { numRuns: 10 },
      );
    });

    it('gives the same records however the file is cut into pieces', async () => {
      const whole = await importText(importer, write(items));
      for (const size of [1, 7, 100])
        expect(await importText(importer, write(items), {}, size)).toEqual(whole);
    });

    it('never fails, whatever the bytes are', async () => {
      const text = new TextEncoder().encode(write(items));
      const damaged = fc
        .tuple(fc.nat(text.length - 1), fc.nat(40), fc.uint8Array({ maxLength: 12 }))
        .map(
          ([at, taken, added]) =>
            new Uint8Array([...text.subarray(0, at), ...added, ...text.subarray(at + taken)]),
        );
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 2000 }), damaged), async (bytes) => {
          await expect(importText(importer, bytes)).resolves.toBeDefined();
        }),
      );
    });

    it.each(['"', '{', '}', '[', ']', '<', '>', '&', '\\', '%', '@', '\n', '\u0000', '</', '{"', '")'])(
      'loses no record to %j standing raw in a record between them',
      async (damage) => {
        const [first, second, middle, fourth, last] = items.map(({ title }) => title);
        if (middle === undefined) throw new Error('no record to damage');
        const text = write(items).replace(middle, `${middle.slice(0, 9)}${damage}${middle.slice(9)}`);
        const { records, diagnostics } = await importText(importer, text);
        const said = JSON.stringify(records);
        // An ORCID record is one record, however many works it lists: all of it is lost, and named.
        if (name === 'orcid' && records.length === 0) {
          expect(diagnostics.map(({ severity }) => severity)).toContain('error');
          return;
        }
        // What is broken may take its neighbour with it where nothing but a quotation mark tells their border.
        for (const title of [first, last]) expect(said).toContain(title);
        expect([second, fourth].filter((title) => title !== undefined && said.includes(title))).not.toEqual(
          [],
        );
      },
    );

    it('lets no attack through, whichever field it stands in', async () => {
      expect(await problemsOf(attackStrings)).toEqual([]);
    });

    it.skipIf(!hasCorpora)('lets none of the public collections of attacks through', async () => {
      expect(await problemsOf(corpusStrings(corpora ?? ''))).toEqual([]);
    });

    /** What the records say, without where they stood. */
    async function contents(ordered: readonly (typeof items)[number][]): Promise<string[]> {
      const { records } = await importText(importer, write(ordered));
      return records.map(({ provenance: _, ...record }) => JSON.stringify(record)).sort();
    }

    async function problemsOf(texts: readonly string[]): Promise<string[]> {
      const text = write(texts.map((each, number) => toHostileItem(number, each)));
      const { records } = await importText(importer, text, { recordBytes: 64 << 20 });
      expect(records.length).toBeGreaterThan(0);
      return [...new Set(records.flatMap(recordProblems))];
    }
  },
);

/** What of a record could do harm on a page: markup that is not ours, addresses with other protocols, hidden letters. */
function recordProblems(record: SourceRecord): string[] {
  const problems: string[] = [];
  if (record.kind === 'work') {
    if (record.title?.html !== undefined) problems.push(...htmlProblems(record.title.html, 'title'));
    if (record.abstract?.html !== undefined) problems.push(...htmlProblems(record.abstract.html, 'abstract'));
    problems.push(...record.links.flatMap(({ url }) => addressProblems(url)));
  } else if (record.kind === 'person') {
    problems.push(...record.links.flatMap(({ url }) => addressProblems(url)));
  }
  const names =
    record.kind === 'work'
      ? [...record.bylines, ...record.editors]
      : record.kind === 'person'
        ? record.names
        : [];
  for (const { display } of names) {
    if (
      /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(display) ||
      !display.isWellFormed()
    )
      problems.push(`hidden letters in ${JSON.stringify(display)}`);
  }
  return problems;
}

function addressProblems(url: string): string[] {
  const { protocol } = new URL(url);
  return ['http:', 'https:', 'mailto:'].includes(protocol) && !/["'<>\s]/.test(url) ? [] : [`address ${url}`];
}
