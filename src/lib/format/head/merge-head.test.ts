import { expect, test } from 'vitest';
import { linkTag, metaTag, titleTag } from './head-tag.ts';
import { mergeHead } from './merge-head.ts';

test("a page's title, description and canonical address take the place of the site's", () => {
  const site = [
    titleTag('Site'),
    metaTag('description', 'all'),
    linkTag('canonical', '/'),
    linkTag('icon', '/i'),
  ];
  const page = [titleTag('Page'), metaTag('description', 'one'), linkTag('canonical', '/p')];
  expect(mergeHead(site, page)).toEqual([linkTag('icon', '/i'), ...page]);
});

test('tags that may stand several times are all kept', () => {
  const authors = [metaTag('citation_author', 'Osei, A.'), metaTag('citation_author', 'Dahl, H.')];
  expect(mergeHead([titleTag('Site')], authors)).toEqual([titleTag('Site'), ...authors]);
});
