import type { Publication } from '../../model/publication.ts';
import type { Words } from '../languages/en/index.ts';
import { identifierToUrl } from './identifier-to-url.ts';

/** Where a reader gets the work itself: a PDF, else the DOI, arXiv or another address; `undefined` if nowhere. */
export function fullTextOf(
  { links, identifiers }: Pick<Publication, 'links' | 'identifiers'>,
  { fullText }: Words['publication'],
): { url: string; label: string } | undefined {
  const pdf = links.find(({ rel }) => rel === 'pdf');
  if (pdf !== undefined) return { url: pdf.url, label: fullText.pdf };
  for (const scheme of ['doi', 'arxiv', 'acl', 'pmcid'] as const) {
    const identifier = identifiers.find((candidate) => candidate.scheme === scheme);
    const url = identifier && identifierToUrl(identifier);
    if (url !== undefined) return { url, label: fullText[scheme] };
  }
  const landing = links.find(({ rel }) => rel === 'landing');
  return landing && { url: landing.url, label: fullText.landing };
}
