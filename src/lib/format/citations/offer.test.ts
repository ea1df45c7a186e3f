import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationWriters } from './index.ts';
import { citationFilesOf, worksToOffer } from './offer.ts';
import { worksToParts } from './parts.ts';
import { article } from './testing/works.ts';

const cited = { ...article, references: [{ style: 'apa', html: 'van der Berg, J. <i>Water</i>.' }] };
const styles = [
  { name: 'apa', title: 'APA Style' },
  { name: 'vancouver', title: 'Vancouver' },
];
const list = (works: number) => Array.from({ length: works }, () => cited);
const addresses = (extension: string) => [`/years/2026.${extension}`];

describe('what is offered of works', () => {
  it('is every format, in the order of the list of writers, by the address of its file', () => {
    const { formats } = worksToOffer([cited], { name: 'x', styles, filesOf: addresses });
    expect(formats.map(({ name }) => name)).toEqual(citationWriters.map(({ name }) => name));
    expect(formats.map(({ files }) => files)).toEqual(
      citationWriters.map(({ extension }) => addresses(extension)),
    );
    expect(formats.every(({ text }) => text === undefined)).toBe(true);
  });

  it('is the text itself where there are no files, of long lists in the first format alone', () => {
    const short = worksToOffer(list(2), { name: 'x', styles, filesOf: () => [] });
    expect(short.formats.map(({ text }) => text !== undefined)).toEqual(citationWriters.map(() => true));
    expect(short.formats[0]?.text?.match(/^@article/gm)).toHaveLength(2);
    const long = worksToOffer(list(101), { name: 'x', styles, filesOf: () => [] });
    expect(long.formats.map(({ name }) => name)).toEqual(['bibtex']);
  });

  it('calls the built-in styles by the names that readers know, others as they call themselves', () => {
    const own = { name: 'halden', title: 'Halden Yearbook' };
    const work = { ...cited, references: [...cited.references, { style: 'halden', html: 'Water.' }] };
    const offered = worksToOffer([work], { name: 'x', styles: [...styles, own], filesOf: addresses });
    expect(offered.styles.map(({ label }) => label)).toEqual(['APA', 'Halden Yearbook']);
  });

  it('has the styles in which there are references, unless the list is too long for a page', () => {
    const { styles: offered } = worksToOffer([cited], { name: 'x', styles, filesOf: addresses });
    expect(offered).toEqual([
      { name: 'apa', title: 'APA Style', label: 'APA', references: [cited.references[0]?.html] },
    ]);
    expect(worksToOffer(list(201), { name: 'x', styles, filesOf: addresses }).styles).toEqual([]);
  });
});

describe('of what there are files', () => {
  it.each([
    ['auto', 5000, true, true],
    ['auto', 5001, false, true],
    ['all', 90_000, true, true],
    ['lists', 1, false, true],
    ['none', 1, false, false],
  ] as const)('%s with %i works: of works %s, of lists %s', (files, number, works, lists) => {
    expect(citationFilesOf({ files }, number)).toEqual({ works, lists });
  });
});

describe('a list cut into files', () => {
  it('keeps every work once and in order, and no file larger than is allowed unless by one work', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 })),
        fc.integer({ min: 1, max: 100 }),
        (sizes, most) => {
          const works = sizes.map((_, place) => String(place));
          const size = (work: string): number => sizes[Number(work)] ?? 0;
          const parts = worksToParts(works, size, most);
          expect(parts.flat()).toEqual(works);
          for (const part of parts) {
            const bytes = part.reduce((sum, work) => sum + size(work), 0);
            expect(part.length <= 1 || bytes <= most).toBe(true);
          }
        },
      ),
    );
  });
});
