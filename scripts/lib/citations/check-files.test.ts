import { expect, test } from 'vitest';
import { citationWriters, worksToCitationFile } from '../../../src/lib/format/citations/index.ts';
import { article } from '../../../src/lib/format/citations/testing/works.ts';
import { checkCitationFiles } from './check-files.ts';
import { allReaders } from './readers/all-readers.ts';
import { isProved, tripsToLists } from './tables.ts';
import { worksOfLists } from './works-of-lists.ts';

const second = { ...article, id: 'local:2', slug: 'second', citationKey: 'second', retracted: false };
const records = {
  publications: [article, second],
  people: [],
  units: [{ slug: 'wells', works: [article.id, second.id] }],
  topics: [],
};
const works = worksOfLists(records);
const readers = await allReaders();

/** The files of both works' own and of their unit, the unit's in two parts and in another order. */
function written(): Map<string, string> {
  return new Map(
    citationWriters.flatMap((writer) => [
      ...records.publications.map(
        (work) =>
          [`publications/${work.slug}.${writer.extension}`, worksToCitationFile(writer, [work])] as const,
      ),
      [`units/wells.${writer.extension}`, worksToCitationFile(writer, [second])] as const,
      [`units/wells/part-2.${writer.extension}`, worksToCitationFile(writer, [article])] as const,
    ]),
  );
}

async function check(files: ReadonlyMap<string, string>) {
  return checkCitationFiles({ files: files.keys(), textOf: (file) => files.get(file) ?? '', works }, readers);
}

test('every file of a site reads back as what it was written of', async () => {
  const { files, trips, problems } = await check(written());
  expect([files, problems, tripsToLists(trips)]).toEqual([16, [], []]);
  expect(trips.every(isProved)).toBe(true);
  expect(
    trips.map(({ corpus, format, reader, works: count }) => `${corpus} ${format} ${reader} ${count}`),
  ).toEqual([
    'publications bibtex our importers 2',
    'publications bibtex biblatex-csl-converter 2',
    'publications bibtex citation-js 2',
    'publications csl-json our importers 2',
    'publications csl-json citation-js 2',
    'publications ris our importers 2',
    'publications ris biblatex-csl-converter 2',
    'units bibtex our importers 2',
    'units bibtex biblatex-csl-converter 2',
    'units bibtex citation-js 2',
    'units csl-json our importers 2',
    'units csl-json citation-js 2',
    'units ris our importers 2',
    'units ris biblatex-csl-converter 2',
  ]);
});

test('a field that is another, a work that is missing and a file of no list are found', async () => {
  const files = written();
  const bib = files.get('publications/second.bib') ?? '';
  files.set('publications/second.bib', bib.replace('volume = {62}', 'volume = {63}'));
  files.set('units/wells/part-2.bib', files.get('units/wells.bib') ?? '');
  files.set('units/wells.ris', 'Nothing of RIS');
  files.set('units/nobody.bib', bib);
  const { trips, problems } = await check(files);
  expect(problems).toEqual([
    'units/nobody.bib is of a list that the import does not know',
    'units/wells.ris cannot be read by our importers: A file of ris is taken for nothing',
  ]);
  const found = tripsToLists(trips);
  expect(found).toContain('publications bibtex citation-js: second, volume: "62" became "63"');
  expect(found).toContain(`units bibtex citation-js: ${article.citationKey} was not found again`);
  expect(trips.filter((trip) => !isProved(trip)).map(({ corpus, format }) => `${corpus} ${format}`)).toEqual([
    ...Array.from({ length: 3 }, () => 'publications bibtex'),
    ...Array.from({ length: 3 }, () => 'units bibtex'),
    'units ris',
  ]);
});
