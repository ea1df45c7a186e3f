import type { Publication } from '../../model/publication.ts';
import { identifierToUrl } from './identifier-to-url.ts';

/** Where a reader gets the work itself: a PDF, else the DOI, arXiv or another address; `undefined` if nowhere. */
export function fullTextOf({
  links,
  identifiers,
}: Pick<Publication, 'links' | 'identifiers'>): { url: string; label: string } | undefined {
  const pdf = links.find(({ rel }) => rel === 'pdf');
  if (pdf !== undefined) return { url: pdf.url, label: 'Read the PDF' };
  const names = {
    doi: 'Open at doi.org',
    arxiv: 'Open at arXiv',
    acl: 'Open at the ACL Anthology',
    pmcid: 'Open at PubMed Central',
  } as const;
  for (const scheme of ['doi', 'arxiv', 'acl', 'pmcid'] as const) {
    const identifier = identifiers.find((candidate) => candidate.scheme === scheme);
    const url = identifier && identifierToUrl(identifier);
    if (url !== undefined) return { url, label: names[scheme] };
  }
  const landing = links.find(({ rel }) => rel === 'landing');
  return landing && { url: landing.url, label: 'Open the work' };
}
