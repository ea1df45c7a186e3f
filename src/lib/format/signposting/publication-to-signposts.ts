import type { Publication } from '../../model/publication.ts';
import { workTypes } from '../json-ld/work-types.ts';
import { identifierToUrl } from '../words/identifier-to-url.ts';
import { licenceToUrl } from '../words/licence.ts';
import { doiToUrl } from '../../normalise/identifiers/doi.ts';
import type { DescribingFile, Signpost } from './signpost.ts';

/** What the links of a work lead to besides what its record tells. */
export interface WorkSurroundings {
  /** The files of references to the work. */
  files: readonly DescribingFile[];
  /** The whole address of an own person's profile. */
  profileUrl: (slug: string) => string;
}

/** Where a machine goes on from the page of a work. */
export function publicationToSignposts(
  work: Publication,
  { files, profileUrl }: WorkSurroundings,
): Signpost[] {
  const citeAs = doiOfItsOwn(work);
  const licence = work.licence && licenceToUrl(work.licence);
  const pdfs = work.links.filter(({ rel }) => rel === 'pdf');
  return [
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${workTypes[work.type]}` },
    ...(citeAs === undefined ? [] : [{ rel: 'cite-as' as const, href: citeAs }]),
    ...authorAddresses(work, profileUrl).map((href) => ({ rel: 'author' as const, href })),
    ...files.map((file) => ({ rel: 'describedby' as const, ...file })),
    ...pdfs.map(({ url }) => ({ rel: 'item' as const, href: url, type: 'application/pdf' })),
    ...(licence ? [{ rel: 'license' as const, href: licence }] : []),
  ];
}

/**
 * The DOI of the preferred version, which is what readers should cite. Another version's is not offered in its place:
 * who cites it would cite other words. arXiv gives a DOI to each of its preprints.
 */
function doiOfItsOwn({ versions: [preferred] }: Publication): string | undefined {
  const find = (wanted: string) => preferred?.identifiers.find(({ scheme }) => scheme === wanted)?.value;
  const [doi, arxiv] = [find('doi'), find('arxiv')];
  if (doi !== undefined) return doiToUrl(doi);
  return arxiv === undefined ? undefined : doiToUrl(`10.48550/arxiv.${arxiv}`);
}

/** By their ORCID iDs, or else by their profiles; who has neither cannot be linked to. */
function authorAddresses({ authorships }: Publication, profileUrl: (slug: string) => string): string[] {
  const addresses = authorships.map(({ identifiers, slug }) => {
    const orcid = identifiers.find(({ scheme }) => scheme === 'orcid');
    return orcid === undefined ? slug && profileUrl(slug) : identifierToUrl(orcid);
  });
  return [...new Set(addresses.filter((address) => address !== undefined))];
}
