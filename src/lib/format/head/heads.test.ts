import { expect, test } from 'vitest';
import { worksToOffer } from '../citations/offer.ts';
import { article } from '../citations/testing/works.ts';
import { languageOf } from '../languages/language.ts';
import { publicationToHead } from './publication-head.ts';
import { contentSecurityPolicy, siteHead } from './site-head.ts';

const paths = { publication: (slug: string) => `/publications/${slug}/` };

const offer = worksToOffer([article], {
  name: article.slug,
  styles: [],
  filesOf: (extension) => [`/publications/${article.slug}.${extension}`],
});

test('the policy allows nothing from another host, and nothing inline', () => {
  expect(contentSecurityPolicy).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
  expect(contentSecurityPolicy).toContain("default-src 'none'");
});

test('a reference manager finds a work in the tags of its page', () => {
  const { head, path, description } = publicationToHead(article, offer, paths, languageOf('en'));
  expect(path).toBe('/publications/dna-and-water/');
  expect(description).toBe('About 50% of 3 < 4 wells_1.');
  expect(head.map(({ attributes }) => Object.values(attributes).join(' '))).toMatchInlineSnapshot(`
    [
      "describedby /publications/dna-and-water.bib application/x-bibtex",
      "describedby /publications/dna-and-water.ris application/x-research-info-systems",
      "describedby /publications/dna-and-water.json application/vnd.citationstyles.csl+json",
      "describedby /publications/dna-and-water.csv text/csv",
      "cite-as https://doi.org/10.5555/(sici)1_2%3C3::aid%3E3.0.co;2-2",
      "citation_title DNA & water: below H2O saturation",
      "citation_author van der Berg, Jan, Jr.",
      "citation_author García Márquez, Inés",
      "citation_author BOREHOLE and Wells Consortium",
      "citation_author 山田, 太郎",
      "citation_publication_date 2026/03/04",
      "citation_journal_title Wells & Springs",
      "citation_publisher Halden Press",
      "citation_volume 62",
      "citation_issue 3",
      "citation_firstpage 114",
      "citation_lastpage 131",
      "citation_issn 1234-5679",
      "citation_doi 10.5555/(sici)1_2<3::aid>3.0.co;2-2",
      "citation_arxiv_id 2601.01234",
      "citation_language en",
      "citation_abstract About 50% of
    3 < 4 wells_1.",
      "citation_keywords Recharge",
      "citation_keywords Rivers, Lakes, and Rain",
    ]
  `);
});

test('the title names page and site once', () => {
  const page = { siteName: 'Halden', description: '', canonical: '', type: '', lang: 'en', icon: '' };
  const title = (name: string) =>
    siteHead({ ...page, title: name }).find(({ tag }) => tag === 'title')?.content;
  expect([title('People'), title('Halden')]).toEqual(['People · Halden', 'Halden']);
});
