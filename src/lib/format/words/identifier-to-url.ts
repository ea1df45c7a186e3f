import type { Identifier, IdentifierScheme } from '../../model/identifier.ts';
import { arxivIdToUrl } from '../../normalise/identifiers/arxiv.ts';
import { doiToUrl } from '../../normalise/identifiers/doi.ts';
import { openAlexIdToUrl } from '../../normalise/identifiers/openalex.ts';
import { orcidToUrl } from '../../normalise/identifiers/orcid.ts';
import { rorToUrl } from '../../normalise/identifiers/ror.ts';
import type { Words } from '../languages/en/index.ts';

interface SchemeWords {
  /** What the reader sees before the value; a name, or an entry of the dictionary. */
  label: string | ((words: Words['publication']['identifierLabels']) => string);
  toUrl: (value: string) => string | undefined;
}

const query = encodeURIComponent;
const nowhere = (): undefined => undefined;

const schemes: Readonly<Record<IdentifierScheme, SchemeWords>> = {
  doi: { label: 'DOI', toUrl: doiToUrl },
  arxiv: { label: 'arXiv', toUrl: arxivIdToUrl },
  pmid: { label: 'PubMed', toUrl: (value) => `https://pubmed.ncbi.nlm.nih.gov/${query(value)}/` },
  pmcid: {
    label: 'PubMed Central',
    toUrl: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/${query(value)}/`,
  },
  isbn: { label: 'ISBN', toUrl: nowhere },
  openalex: { label: 'OpenAlex', toUrl: openAlexIdToUrl },
  mag: { label: 'Microsoft Academic Graph', toUrl: nowhere },
  dblp: { label: 'DBLP', toUrl: dblpKeyToUrl },
  acl: { label: 'ACL Anthology', toUrl: (value) => `https://aclanthology.org/${query(value)}/` },
  orcid: { label: 'ORCID', toUrl: orcidToUrl },
  ror: { label: 'ROR', toUrl: rorToUrl },
  scopus: {
    label: 'Scopus',
    toUrl: (value) => `https://www.scopus.com/authid/detail.uri?authorId=${query(value)}`,
  },
  scholar: {
    label: 'Google Scholar',
    toUrl: (value) => `https://scholar.google.com/citations?user=${query(value)}`,
  },
  wikidata: { label: 'Wikidata', toUrl: (value) => `https://www.wikidata.org/wiki/${query(value)}` },
  url: { label: ({ url }) => url, toUrl: (value) => (/^https?:\/\//.test(value) ? value : undefined) },
  roster: { label: ({ roster }) => roster, toUrl: nowhere },
  local: { label: ({ local }) => local, toUrl: nowhere },
};

/** Where an identifier leads, or `undefined` when it leads nowhere. */
export function identifierToUrl({ scheme, value }: Identifier): string | undefined {
  return schemes[scheme].toUrl(value);
}

/** What the scheme of an identifier is called: `PubMed`. */
export function identifierToLabel({ scheme }: Identifier, words: Words['publication']): string {
  const { label } = schemes[scheme];
  return typeof label === 'string' ? label : label(words.identifierLabels);
}

/**
 * Keys of works begin with `conf/`, `journals/` and the like, those of people with `pid/`, `homepages/`, a number or
 * one letter; people of one name are told apart by name and number ("Ida Brook 0002"), which the search finds.
 */
function dblpKeyToUrl(value: string): string {
  if (/ \d{4}$/.test(value)) return `https://dblp.org/search?q=${query(value)}`;
  const key = value.split('/').map(query).join('/');
  if (/^(?:\d+|[a-z])\//.test(value)) return `https://dblp.org/pid/${key}`;
  return /^(pid|rec)\//.test(value) ? `https://dblp.org/${key}` : `https://dblp.org/rec/${key}`;
}
