import { expect, test } from 'vitest';
import { findCitationFiles } from './site-files.ts';

test('finds the files of works and lists, the parts of a long list in their order', () => {
  const found = findCitationFiles([
    'topics/wells/part-10.bib',
    'topics/wells/part-2.bib',
    'topics/wells.bib',
    'publications/dna-and-water.json',
  ]);
  expect(found).toEqual([
    {
      kind: 'publications',
      slug: 'dna-and-water',
      format: 'csl-json',
      parts: ['publications/dna-and-water.json'],
    },
    {
      kind: 'topics',
      slug: 'wells',
      format: 'bibtex',
      parts: ['topics/wells.bib', 'topics/wells/part-2.bib', 'topics/wells/part-10.bib'],
    },
  ]);
});

test('takes no other data of the site for references', () => {
  const others = [
    'researchers/akua-osei/works.json',
    'researchers/akua-osei/linkset.json',
    'researchers/akua-osei/feed.json',
    'correct/add.json',
    'search/words/en.json',
    'publications/dna-and-water/index.html',
  ];
  expect(findCitationFiles(others)).toEqual([]);
});
