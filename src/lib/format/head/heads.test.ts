import { expect, test } from 'vitest';
import { worksToOffer } from '../citations/offer.ts';
import { article } from '../citations/testing/works.ts';
import { languageOf } from '../languages/language.ts';
import { sitePaths } from '../../../paths.ts';
import { publicationToHead } from './publication-head.ts';
import { contentSecurityPolicy, siteHead } from './site-head.ts';

const paths = sitePaths({ address: 'https://people.example.org', base: '/' });

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
      "type https://schema.org/AboutPage",
      "type https://schema.org/ScholarlyArticle",
      "cite-as https://doi.org/10.5555/(sici)1_2%3C3::aid%3E3.0.co;2-2",
      "describedby /publications/dna-and-water.bib application/x-bibtex",
      "describedby /publications/dna-and-water.ris application/x-research-info-systems",
      "describedby /publications/dna-and-water.json application/vnd.citationstyles.csl+json",
      "describedby /publications/dna-and-water.csv text/csv",
      "linkset /publications/dna-and-water/linkset.json application/linkset+json",
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
      "citation_abstract_html_url https://people.example.org/publications/dna-and-water/",
    ]
  `);
});

test('the title names page and site once', () => {
  const page = { siteName: 'Halden', description: '', canonical: '', type: '', lang: 'en', icon: '' };
  const title = (name: string) =>
    siteHead({ ...page, title: name }).find(({ tag }) => tag === 'title')?.content;
  expect([title('People'), title('Halden')]).toEqual(['People · Halden', 'Halden']);
});

test.each([
  ['https://people.example.org/publications/dna-and-water/dna.pdf', true],
  ['https://people.example.org/media/dna.pdf', false],
  ['https://press.example/publications/dna-and-water/dna.pdf', false],
])('a PDF at %s is offered as the text of the page: %s', (url, isOffered) => {
  const work = { ...article, links: [{ rel: 'pdf' as const, url }] };
  const { head } = publicationToHead(work, offer, paths, languageOf('en'));
  const names = head.map(({ attributes }) => attributes['name']);
  expect(names.includes('citation_pdf_url')).toBe(isOffered);
});

test('a report has its number in the tags of its page', () => {
  const { head } = publicationToHead(
    { ...article, type: 'report', articleNumber: 'A-7' },
    offer,
    paths,
    languageOf('en'),
  );
  expect(
    head.find(({ attributes }) => attributes['name'] === 'citation_technical_report_number')?.attributes,
  ).toEqual({
    name: 'citation_technical_report_number',
    content: 'A-7',
  });
});
