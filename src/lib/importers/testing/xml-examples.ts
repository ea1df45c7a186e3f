import type { WriteExample } from './examples.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const xmlExamples: Readonly<Record<string, WriteExample>> = {
  'pubmed-xml': (items) =>
    `${declaration}<PubmedArticleSet>\n${items
      .map(
        (
          item,
        ) => `<PubmedArticle><MedlineCitation><PMID Version="1">${item.key.replaceAll(/\D/g, '').padStart(8, '3')}</PMID>
<Article PubModel="Print"><Journal><JournalIssue><PubDate><Year>${item.year}</Year></PubDate></JournalIssue><Title>${xml(item.venue)}</Title></Journal>
<ArticleTitle>${xml(item.title)}</ArticleTitle><ELocationID EIdType="doi">${xml(item.doi)}</ELocationID>
<Abstract><AbstractText>${xml(item.abstract)}</AbstractText></Abstract>
<AuthorList CompleteYN="Y"><Author><LastName>${xml(item.family)}</LastName><ForeName>${xml(item.given)}</ForeName></Author></AuthorList>
</Article><KeywordList><Keyword>${xml(item.keyword)}</Keyword></KeywordList></MedlineCitation></PubmedArticle>`,
      )
      .join('\n')}\n</PubmedArticleSet>\n`,
  'endnote-xml': (items) =>
    `${declaration}<xml><records>\n${items
      .map(
        (
          item,
        ) => `<record><source-app name="EndNote">EndNote</source-app><rec-number>${item.key.replaceAll(/\D/g, '')}</rec-number>
<ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal">${xml(`${item.family}, ${item.given}`)}</style></author></authors></contributors>
<titles><title><style face="normal">${xml(item.title)}</style></title><secondary-title>${xml(item.venue)}</secondary-title></titles>
<dates><year>${item.year}</year></dates><keywords><keyword>${xml(item.keyword)}</keyword></keywords>
<electronic-resource-num>${xml(item.doi)}</electronic-resource-num><abstract>${xml(item.abstract)}</abstract>
<urls><related-urls><url>${xml(item.url)}</url></related-urls></urls></record>`,
      )
      .join('\n')}\n</records></xml>\n`,
  'arxiv-atom': (items) =>
    `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">\n${items
      .map(
        (
          item,
        ) => `<entry><id>http://arxiv.org/abs/2001.${item.key.replaceAll(/\D/g, '').padStart(5, '0')}v1</id>
<published>${item.year}-03-04T10:00:00Z</published><updated>${item.year}-03-04T10:00:00Z</updated>
<title>${xml(item.title)}</title><summary>${xml(item.abstract)}</summary>
<author><name>${xml(`${item.given} ${item.family}`)}</name><arxiv:affiliation>${xml(item.venue)}</arxiv:affiliation></author>
<arxiv:doi>${xml(item.doi)}</arxiv:doi><arxiv:journal_ref>${xml(item.venue)}</arxiv:journal_ref>
<link rel="alternate" href="${xml(item.url)}"/><category term="${xml(item.keyword)}" scheme="http://arxiv.org/schemas/atom"/></entry>`,
      )
      .join('\n')}\n</feed>\n`,
  dblp: (items) =>
    `${declaration}<dblp>\n${items
      .map(
        (
          item,
        ) => `<article key="journals/rivers/${item.key}" mdate="${item.year}-05-06"><author>${xml(`${item.given} ${item.family}`)}</author>
<title>${xml(item.title)}</title><journal>${xml(item.venue)}</journal><year>${item.year}</year>
<ee>${xml(item.url)}</ee><note>${xml(item.abstract)}</note></article>`,
      )
      .join('\n')}\n</dblp>\n`,
  jats: (items) =>
    `${declaration}<pmc-articleset>\n${items
      .map(
        (
          item,
        ) => `<article article-type="research-article"><front><journal-meta><journal-title-group><journal-title>${xml(item.venue)}</journal-title></journal-title-group></journal-meta>
<article-meta><article-id pub-id-type="doi">${xml(item.doi)}</article-id><title-group><article-title>${xml(item.title)}</article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>${xml(item.family)}</surname><given-names>${xml(item.given)}</given-names></name></contrib></contrib-group>
<pub-date pub-type="epub"><year>${item.year}</year></pub-date><abstract><p>${xml(item.abstract)}</p></abstract>
<kwd-group><kwd>${xml(item.keyword)}</kwd></kwd-group></article-meta></front></article>`,
      )
      .join('\n')}\n</pmc-articleset>\n`,
};

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
