import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  doiToIdentifier,
  doiToUrl,
  findArxivId,
  identifierFromAddress,
  toArxivId,
  toDoi,
  toIsbn,
  toIssn,
  toOpenAlexId,
  toOrcid,
  toPmcid,
  toPmid,
  toRor,
  toShortDoi,
} from './index.ts';

const sici = '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2';

describe('DOIs', () => {
  it.each([
    ['10.1000/ABC', '10.1000/abc'],
    ['doi: 10.1000/abc.', '10.1000/abc'],
    ['https://doi.org/10.1000/abc?utm_source=x', '10.1000/abc'],
    ['http://dx.doi.org/10.1000%2Fabc', '10.1000/abc'],
    ['https://doi.org/https://doi.org/10.1000/abc', '10.1000/abc'],
    ['(10.1000/abc(1))', '10.1000/abc(1)'],
    ['10.1145/foo\\_bar', '10.1145/foo_bar'],
    ['<10.1000/abc>;', '10.1000/abc'],
    ['[10.1000/abc]', '10.1000/abc'],
    ['urn:doi:10.1000/abc', '10.1000/abc'],
    ['10.1000/<i>abc</i></p>', '10.1000/abc'],
    ['10.1000/ABCÄ', '10.1000/abcÄ'],
    ['10.1000/a[b];c(d)', '10.1000/a[b];c(d)'],
    ['10.1000/abc，', '10.1000/abc'],
    ['10.1000/a&amp;lt;b', '10.1000/a<b'],
    ['https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2', sici],
  ])('reads %s', (text, doi) => {
    expect(toDoi(text)).toBe(doi);
  });

  it.each(['', '10.1/"><script>alert(3)</script>', '10.1000/ x', '11.1000/abc', 'doi', '10.1000', 'someDoi'])(
    'refuses %s',
    (text) => {
      expect(toDoi(text)).toBeUndefined();
    },
  );

  it.each([
    ['10/abc', '10/abc'],
    ['doi:10/B6vnmd', '10/b6vnmd'],
    ['https://doi.org/10/b6vnmd', '10/b6vnmd'],
    ['https://doi.org/abc', '10/abc'],
    ['10.1000/abc', undefined],
    ['https://doi.org/pending', undefined],
    ['abc', undefined],
  ])('tells a short one from one that is wrong: %s', (text, short) => {
    expect(toShortDoi(text)).toBe(short);
  });

  it('comes out the same when it goes in again', () => {
    fc.assert(
      fc.property(fc.string(), (suffix) => {
        const doi = toDoi(`10.1000/${suffix}`);
        if (doi !== undefined) {
          expect(toDoi(doi)).toBe(doi);
          expect(toDoi(doiToUrl(doi))).toBe(doi);
          expect(doi).not.toMatch(/["\s{}\\]/);
        }
      }),
    );
  });

  it('is an arXiv identifier when arXiv registered it', () => {
    expect(doiToIdentifier('10.48550/arxiv.2204.05862')).toEqual({ scheme: 'arxiv', value: '2204.05862' });
    expect(doiToIdentifier('10.1000/abc')).toEqual({ scheme: 'doi', value: '10.1000/abc' });
  });

  it('becomes an address without characters that an address cannot hold', () => {
    expect(doiToUrl(sici)).toBe(
      'https://doi.org/10.1002/(sici)1097-0258(19980815/30)17:15/16%3C1661::aid-sim968%3E3.0.co;2-2',
    );
  });
});

describe('arXiv identifiers', () => {
  it.each([
    ['arXiv:2204.05862v1 [cs.CL]', '2204.05862'],
    ['https://arxiv.org/pdf/2204.05862v3.pdf', '2204.05862'],
    ['10.48550/arXiv.2204.05862v2', '2204.05862'],
    ['math.GT/0309136v2', 'math/0309136'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['arXiv:hep-th/9901001v3', 'hep-th/9901001'],
    ['http://arxiv.org/abs/math.GT/0309136v2', 'math/0309136'],
    ['0704.0001', '0704.0001'],
  ])('reads %s', (text, id) => {
    expect(toArxivId(text)).toBe(id);
  });

  it.each(['2204.5862', '2213.01234', '0601.0001', 'foo/9901001', '12345'])('refuses %s', (text) => {
    expect(toArxivId(text)).toBeUndefined();
  });

  it.each([
    ['arXiv preprint arXiv:2204.05862', '2204.05862'],
    ['CoRR, abs/2204.05862', '2204.05862'],
    ['Nature 2204.05862', undefined],
  ])('finds one in "%s"', (text, id) => {
    expect(findArxivId(text)).toBe(id);
  });
});

describe('numbers with a check digit', () => {
  it('reads an ORCID iD in any spelling and refuses a wrong one', () => {
    for (const text of [
      '0000-0002-1825-0097',
      'https://orcid.org/0000-0002-1825-0097/',
      '0000000218250097',
      'ORCID: 0000‐0002‐1825‐0097',
      '0000 0002 1825 0097',
    ]) {
      expect(toOrcid(text)).toBe('0000-0002-1825-0097');
    }
    expect(toOrcid('0000-0002-1825-0098')).toBeUndefined();
    expect(toOrcid('0000-0000-0000-0001')).toBeUndefined();
    expect(toOrcid('0000-0002-1694-233x')).toBe('0000-0002-1694-233X');
  });

  it('reads ISBNs as 13 digits', () => {
    expect(toIsbn('ISBN 0-306-40615-2')).toBe('9780306406157');
    expect(toIsbn('978-3-16-148410-0 (print)')).toBe('9783161484100');
    expect(toIsbn('978-3-16-148410-1')).toBeUndefined();
    expect(toIsbn('080442957x')).toBe('9780804429573');
    expect(toIsbn('979-10-90636-07-1')).toBe('9791090636071');
  });

  it('reads ISSNs with their hyphen', () => {
    expect(toIssn('20493630')).toBe('2049-3630');
    expect(toIssn('eISSN: 2049-363x')).toBeUndefined();
    expect(toIssn('2434-561X')).toBe('2434-561X');
  });
});

describe('other identifiers', () => {
  it('reads those of OpenAlex, ROR and PubMed with and without their addresses', () => {
    expect(toOpenAlexId('https://openalex.org/W2741809807')).toBe('W2741809807');
    expect(toOpenAlexId('https://api.openalex.org/authors/a5023888391')).toBe('A5023888391');
    expect(toOpenAlexId('https://openalex.org/subfields/1702')).toBeUndefined();
    expect(toRor('https://ror.org/05DXPS055')).toBe('05dxps055');
    expect(toPmid('PMID: 0123')).toBe('123');
    expect(toPmid('123abc')).toBeUndefined();
    expect(toPmcid('https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/')).toBe('PMC123');
  });

  it.each([
    ['https://doi.org/10.1000/ABC', 'doi:10.1000/abc'],
    ['https://doi.org/10.48550/arXiv.2204.05862', 'arxiv:2204.05862'],
    ['http://arxiv.org/abs/2204.05862v2', 'arxiv:2204.05862'],
    ['https://aclanthology.org/2020.acl-main.1.pdf', 'acl:2020.acl-main.1'],
    ['https://www.aclweb.org/anthology/P18-1001/', 'acl:P18-1001'],
    ['https://orcid.org/0000-0002-1825-0097', 'orcid:0000-0002-1825-0097'],
    ['https://openalex.org/A5023888391', 'openalex:A5023888391'],
    ['https://pubmed.ncbi.nlm.nih.gov/123/', 'pmid:123'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC123/', 'pmcid:PMC123'],
    ['https://dblp.org/pid/12/3456.html', 'dblp:12/3456'],
    ['https://dl.acm.org/doi/abs/10.1145/1234.5678', 'doi:10.1145/1234.5678'],
    ['https://www.biorxiv.org/content/10.1101/2020.01.02.123456v1.full', 'doi:10.1101/2020.01.02.123456'],
    ['https://link.springer.com/chapter/10.1000/978-3-322-99962-7_7', 'doi:10.1000/978-3-322-99962-7_7'],
    ['https://link.springer.com/content/pdf/10.1000%2Fabc-1.pdf', 'doi:10.1000/abc-1'],
    ['https://journals.sagepub.com/doi/abs/10.1000/abc', 'doi:10.1000/abc'],
  ])('recognises the address %s', (url, key) => {
    const identifier = identifierFromAddress(url);
    expect(`${identifier?.scheme}:${identifier?.value}`).toBe(key);
  });

  it.each([
    'https://example.org/10.1000/abc',
    'ftp://doi.org/10.1000/abc',
    'not an address',
    'https://evil.org/?u=https://doi.org/10.1000/a',
  ])('does not see one in %s', (url) => {
    expect(identifierFromAddress(url)).toBeUndefined();
  });
});
