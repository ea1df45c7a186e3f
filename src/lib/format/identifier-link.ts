import type { Identifier, IdentifierScheme } from '../model/identifier.ts';
import type { Link } from '../model/link.ts';

/** Where an identifier of a scheme resolves, and how it is printed: ORCID iDs and DOIs by their registries' display rules. */
const resolvers: Partial<Record<IdentifierScheme, { name: string; url: (value: string) => string; label: (value: string) => string }>> = {
  doi: { name: 'DOI', url: (value) => `https://doi.org/${encodeDoi(value)}`, label: (value) => `doi:${value}` },
  arxiv: { name: 'arXiv', url: (value) => `https://arxiv.org/abs/${value}`, label: (value) => `arXiv:${value}` },
  pmid: { name: 'PubMed', url: (value) => `https://pubmed.ncbi.nlm.nih.gov/${value}/`, label: (value) => `PMID ${value}` },
  pmcid: { name: 'PubMed Central', url: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`, label: (value) => value },
  acl: { name: 'ACL Anthology', url: (value) => `https://aclanthology.org/${value}/`, label: (value) => `ACL ${value}` },
  openalex: { name: 'OpenAlex', url: (value) => `https://openalex.org/${value}`, label: (value) => `OpenAlex ${value}` },
  dblp: { name: 'dblp', url: (value) => `https://dblp.org/pid/${value}`, label: (value) => `dblp ${value}` },
  orcid: { name: 'ORCID', url: (value) => `https://orcid.org/${value}`, label: (value) => `https://orcid.org/${value}` },
  ror: { name: 'ROR', url: (value) => `https://ror.org/${value}`, label: (value) => `ROR ${value}` },
  scopus: {
    name: 'Scopus',
    url: (value) => `https://www.scopus.com/authid/detail.uri?authorId=${encodeURIComponent(value)}`,
    label: (value) => `Scopus ${value}`,
  },
  scholar: {
    name: 'Google Scholar',
    url: (value) => `https://scholar.google.com/citations?user=${encodeURIComponent(value)}`,
    label: (value) => `Scholar ${value}`,
  },
  wikidata: { name: 'Wikidata', url: (value) => `https://www.wikidata.org/wiki/${value}`, label: (value) => `Wikidata ${value}` },
};

/** The scheme's name, its address for this value and its printed form; undefined for schemes that resolve nowhere. */
export function identifierToLink(identifier: Identifier): (Link & { scheme: string }) | undefined {
  const resolver = resolvers[identifier.scheme];
  if (resolver === undefined) return undefined;
  return { scheme: resolver.name, url: resolver.url(identifier.value), label: resolver.label(identifier.value) };
}

/** A DOI may hold any printable character; in an address its slashes stay. */
function encodeDoi(doi: string): string {
  return doi.split('/').map(encodeURIComponent).join('/');
}
