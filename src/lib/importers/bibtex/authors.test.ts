import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toNames } from '../testing/import-works.ts';
import { bibtexImporter } from './index.ts';

const read = (text: string | Uint8Array, context: Partial<ImportContext> = {}, chunk?: number) =>
  importWorks(bibtexImporter, text, { file: 'works.bib', ...context }, chunk);

async function one(fields: string, type = 'article'): Promise<WorkRecord> {
  const { works } = await read(`@${type}{a, title = {Rivers}, ${fields}}`);
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

describe('authors', () => {
  it.each([
    ['Färber, Ines and Jan van der Brook', ['Ines Färber', 'Jan van der Brook']],
    ['{Deep Lake Collaboration} and Färber, Ines', ['Deep Lake Collaboration', 'Ines Färber']],
    ["Kingsley, Jr., Robert AND O'Brennan, Niamh", ['Robert Kingsley Jr.', "Niamh O'Brennan"]],
    [
      'Ines Färber, Jan Brook, Niamh Kingsley, Ada Moreau',
      ['Ines Färber', 'Jan Brook', 'Niamh Kingsley', 'Ada Moreau'],
    ],
    [
      'Ines Färber, Jan Brook, Niamh Kingsley, and Ada Moreau',
      ['Ines Färber', 'Jan Brook', 'Niamh Kingsley', 'Ada Moreau'],
    ],
    ['Färber, I., Brook, J. R., Kingsley, N.', ['I. Färber', 'J. R. Brook', 'N. Kingsley']],
    ['Färber I, Brook JR, Kingsley N, Moreau A', ['I Färber', 'JR Brook', 'N Kingsley', 'A Moreau']],
    ['Färber, Ines; Brook, Jan', ['Ines Färber', 'Jan Brook']],
    ['{Ines} {Lopez Mara}', ['Ines Lopez Mara']],
    ['{{Färber, Ines and Brook, Jan}}', ['Ines Färber', 'Jan Brook']],
    ['family=Brook, given=Jan, prefix=van der', ['Jan van der Brook']],
    ['family=Brook, given=Jan, prefix=van der, useprefix=true', ['Jan van der Brook']],
    ['family=Vale, given=Ada E., given-i=AE, suffix=III, juniorcomma=true', ['Ada E. Vale III']],
    ['Vale, p{\\`e}re, Alexandre and Ma, Jun', ['Alexandre Vale père', 'Jun Ma']],
    ['family=Nahri, given=Salma, prefix=el-, useprefix=false', ['Salma el-Nahri']],
    ['Färber, Ines | Brook, Jan', ['Ines Färber', 'Jan Brook']],
    ['{{XYZ~1/SC~22/WG~14}}', ['XYZ 1/SC 22/WG 14']],
    ['{\\"U}lk{\\"u} {\\c{C}}elik', ['Ülkü Çelik']],
    ['王小雪 and {山本 雪}', ['王小雪', '山本雪']],
  ])('%s', async (author, expected) => {
    expect(toNames(await one(`author = {${author}}`))).toEqual(expected);
  });

  it.each(['and others', 'and et al.', 'and {others}', 'et al.'])(
    'ending in "%s" make a list that was cut',
    async (end) => {
      const work = await one(`author = {Färber, Ines and Jan Brook ${end}}`);
      expect(work).toMatchObject({ bylinesTruncated: true, authorCount: 2 });
      expect(toNames(work)).toEqual(['Ines Färber', 'Jan Brook']);
    },
  );

  it('ending in "and 2,931 others" tell how many there are', async () => {
    const work = await one('author = {Färber, Ines and 2,931 others}');
    expect(work).toMatchObject({ bylinesTruncated: true, authorCount: 2932 });
  });

  it('have the ORCID iDs that Web of Science lists apart, where the name tells whose', async () => {
    const work = await one(
      `author = {Färber, Ines and Brook, Jan and Vale, Ada and Vale, Amir},
       orcid-numbers = {Brook, Jan/0000-0002-1825-0097
                        Vale, A./0000-0001-5109-3700}`,
    );
    expect(work.bylines.map(({ identifiers }) => identifiers.map(({ value }) => value))).toEqual([
      [],
      ['0000-0002-1825-0097'],
      [],
      [],
    ]);
  });

  it('that are empty cost themselves', async () => {
    const { works, diagnostics } = await read('@misc{a, title = {x}, author = {Färber, Ines and N/A}}');
    expect(works[0]?.bylines).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: 'null-author', entry: 'a', value: 'N/A' }]);
  });
});
