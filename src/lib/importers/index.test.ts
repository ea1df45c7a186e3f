import { describe, expect, it } from 'vitest';
import { detectImporter, importers } from './index.ts';

describe('the list of importers', () => {
  it('has a name and a label of its own for each', () => {
    expect(new Set(importers.map(({ name }) => name)).size).toBe(importers.length);
    expect(new Set(importers.map(({ label }) => label)).size).toBe(importers.length);
  });

  it.each([
    ['openalex', '{"meta":{"count":1},"results":[{"id":"https://openalex.org/W1"}]}'],
    ['crossref', '{"status":"ok","message-type":"work-list","message":{"items":[]}}'],
    [
      'crossref',
      '[{"indexed":{},"reference-count":0,"DOI":"10.5555/a","title":["Reeds"],"type":"journal-article"}]',
    ],
    ['semantic-scholar', '{"total":1,"offset":0,"data":[{"paperId":null,"title":"Reeds"}]}'],
    ['arxiv-atom', '<?xml version="1.0"?><feed xmlns:arxiv="http://arxiv.org/schemas/atom"></feed>'],
    ['dblp', '<?xml version="1.0"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp></dblp>'],
    ['jats', '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS 1.2//EN" "x.dtd"><article><front/></article>'],
    ['orcid', '{"orcid-identifier":{"path":"0999-0000-0000-0010"},"person":null}'],
    ['orcid', '<work:work xmlns:work="http://www.orcid.org/ns/work"/>'],
    ['datacite', '{"data":[{"id":"10.1000/a","type":"dois","attributes":{"doi":"10.1000/a"}}]}'],
    ['datacite', '<resource xmlns="http://datacite.org/schema/kernel-4"/>'],
    ['roster', 'given,family\nIda,Brook'],
    ['roster', 'person_id,role,department\n7,Reader,Rivers'],
    ['roster-json', '[{"given":"Ida","family":"Brook"}]'],
    ['organisation-list', 'org_id,org_name\n7,Rivers'],
    ['ris', 'TY  - JOUR\nTI  - Rivers\nER  - '],
    ['nbib', 'PMID- 1\nOWN - NLM\nTI  - Rivers'],
    ['pubmed-xml', '<?xml version="1.0"?><PubmedArticleSet><PubmedArticle>'],
    ['endnote-xml', '<xml><records><record><rec-number>1</rec-number>'],
    ['wos-tagged', 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Brook, J'],
    ['endnote-tagged', '%0 Journal Article\n%T Rivers\n%A Brook, Jan'],
  ])('recognises %s by its content, whatever the file is called', (name, head) => {
    expect(detectImporter('export.dat', head)?.name).toBe(name);
    expect(importers.filter((importer) => importer.accepts('export.dat', head))).toHaveLength(1);
  });

  it('takes a roster for one whatever stands in its cells', () => {
    const head = 'given,family,role\nIda,Brook,"Editor\n@article{x, title = {Injected}}"\n';
    expect(detectImporter('staff.csv', head)?.name).toBe('roster');
  });

  it('obeys the format that site.yml names', () => {
    expect(detectImporter('people.csv', '', 'roster')?.name).toBe('roster');
    expect(detectImporter('people.csv', 'given,family', 'nonsense')).toBeUndefined();
  });

  it('leaves what nobody knows', () => {
    for (const head of ['', 'Dear colleague', '{"a":1}', '<html>'])
      expect(detectImporter('x.json', head)).toBeUndefined();
  });
});
