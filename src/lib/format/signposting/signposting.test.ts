import { expect, test } from 'vitest';
import { article, author } from '../citations/testing/works.ts';
import { profileToSignposts } from './profile-to-signposts.ts';
import { publicationToSignposts } from './publication-to-signposts.ts';
import { signpostsToHead } from './signposts-to-head.ts';
import { signpostsToLinkset } from './signposts-to-linkset.ts';

const page = 'https://people.example.org/publications/dna-and-water/';
const surroundings = {
  files: [{ href: '/publications/dna-and-water.bib', type: 'application/x-bibtex' }],
  profileUrl: (slug: string) => `https://people.example.org/researchers/${slug}/`,
};
const orcid = { scheme: 'orcid', value: '0000-0002-1825-0097' } as const;

function hrefs(work: typeof article, wanted: string): string[] {
  return publicationToSignposts(work, surroundings)
    .filter(({ rel }) => rel === wanted)
    .map(({ href }) => href);
}

test('says of a page that it is about a work, and of what type that is', () => {
  expect(hrefs(article, 'type')).toEqual([
    'https://schema.org/AboutPage',
    'https://schema.org/ScholarlyArticle',
  ]);
  expect(hrefs({ ...article, type: 'dataset' }, 'type')[1]).toBe('https://schema.org/Dataset');
});

test('asks to cite by the DOI of the preferred version, and by no other', () => {
  const [version] = article.versions;
  const withIdentifiers = (...identifiers: typeof article.identifiers) => ({
    ...article,
    versions: [{ ...version, kind: 'published' as const, type: 'article' as const, identifiers }],
  });
  expect(hrefs(article, 'cite-as')).toEqual(['https://doi.org/10.5555/(sici)1_2%3C3::aid%3E3.0.co;2-2']);
  expect(hrefs(withIdentifiers(), 'cite-as')).toEqual([]);
  expect(hrefs(withIdentifiers({ scheme: 'arxiv', value: '2601.01234' }), 'cite-as')).toEqual([
    'https://doi.org/10.48550/arxiv.2601.01234',
  ]);
});

test('leads to authors by ORCID iD, or else by profile', () => {
  const authorships = [
    author('Osei', 'Akua', { slug: 'akua-osei' }),
    author('Dahl', 'Henrik', { identifiers: [orcid], slug: 'henrik-dahl' }),
    author('Berg', 'Jan'),
  ];
  expect(hrefs({ ...article, authorships }, 'author')).toEqual([
    'https://people.example.org/researchers/akua-osei/',
    'https://orcid.org/0000-0002-1825-0097',
  ]);
});

test('leads to the licence and the text of the work', () => {
  const work = {
    ...article,
    licence: 'CC-BY-4.0',
    links: [{ rel: 'pdf' as const, url: 'https://press.example/a.pdf' }],
  };
  expect(hrefs(work, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  expect(hrefs(work, 'item')).toEqual(['https://press.example/a.pdf']);
});

test('a page of thousands of authors names a few of them, its file of links all', () => {
  const authorships = Array.from({ length: 3000 }, (_, place) =>
    author(`Family${place}`, 'A.', { slug: `family-${place}` }),
  );
  const signposts = publicationToSignposts({ ...article, authorships }, surroundings);
  const tags = signpostsToHead(signposts, '/publications/dna-and-water/linkset.json');
  expect(tags.filter(({ attributes }) => attributes['rel'] === 'author')).toHaveLength(20);
  expect(tags.at(-1)?.attributes).toEqual({
    rel: 'linkset',
    href: '/publications/dna-and-water/linkset.json',
    type: 'application/linkset+json',
  });
  expect(signpostsToLinkset(signposts, page, String).linkset[0]?.author).toHaveLength(3000);
});

test('a file of links leads from each file back to the page, by whole addresses', () => {
  const work = {
    ...article,
    authorships: [],
    links: [{ rel: 'pdf' as const, url: 'https://press.example/a.pdf' }],
  };
  const absolute = (address: string) => new URL(address, 'https://people.example.org').href;
  const back = [{ href: page, type: 'text/html' }];
  expect(signpostsToLinkset(publicationToSignposts(work, surroundings), page, absolute).linkset).toEqual([
    {
      anchor: page,
      type: [{ href: 'https://schema.org/AboutPage' }, { href: 'https://schema.org/ScholarlyArticle' }],
      'cite-as': [{ href: 'https://doi.org/10.5555/(sici)1_2%3C3::aid%3E3.0.co;2-2' }],
      describedby: [
        { href: 'https://people.example.org/publications/dna-and-water.bib', type: 'application/x-bibtex' },
      ],
      item: [{ href: 'https://press.example/a.pdf', type: 'application/pdf' }],
    },
    { anchor: 'https://people.example.org/publications/dna-and-water.bib', describes: back },
    { anchor: 'https://press.example/a.pdf', collection: back },
  ]);
});

test('a profile leads to the files that describe it', () => {
  const file = { href: '/researchers/akua-osei/profile.jsonld', type: 'application/ld+json' };
  expect(profileToSignposts([file])).toEqual([
    { rel: 'type', href: 'https://schema.org/ProfilePage' },
    { rel: 'describedby', ...file },
  ]);
});
