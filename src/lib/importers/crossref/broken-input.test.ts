import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import { importWorks, toEntries } from '../testing/import-works.ts';
import { crossrefImporter } from './index.ts';
import { article, read } from './testing/invented-article.ts';

describe('whatever comes in', () => {
  it('never breaks the importer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json()), async (input) => {
        await expect(importWorks(crossrefImporter, input)).resolves.toBeDefined();
      }),
    );
  });

  it('never breaks it inside a field, and valid records beside it are read', async () => {
    const names = fc.constantFrom(
      ...Object.keys(article),
      'relation',
      'update-to',
      'link',
      'license',
      'ISBN',
    );
    await fc.assert(
      fc.asyncProperty(names, fc.jsonValue(), async (name, value) => {
        const works = await read({ ...article, [name]: value }, { ...article, DOI: '10.5555/after' });
        expect(toEntries(works)).toContain('10.5555/after');
      }),
    );
  });

  it('gives the same records in any order', async () => {
    const items = ['a', 'b', 'c', 'd'].map((name) => ({ ...article, DOI: `10.5555/${name}` }));
    const withoutLine = ({ provenance: { line: _, ...provenance }, ...work }: WorkRecord) => ({
      ...work,
      provenance,
    });
    const inOrder = (await read(...items)).map(withoutLine);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(items, { minLength: 4 }), async (shuffled) => {
        const works = (await read(...shuffled)).map(withoutLine);
        expect(works.toSorted((x, y) => (x.provenance.entry < y.provenance.entry ? -1 : 1))).toEqual(inOrder);
      }),
    );
  });
});
