import type { Identifier, IdentifierScheme } from '../../model/identifier.ts';
import { aclAddressToId } from './acl.ts';
import { toArxivId } from './arxiv.ts';
import { doiToIdentifier, toDoi } from './doi.ts';
import { toOpenAlexId } from './openalex.ts';
import { toOrcid } from './orcid.ts';
import { toPmcid, toPmid } from './pubmed.ts';
import { toRor } from './ror.ts';

interface Rule {
  host: RegExp;
  scheme: IdentifierScheme;
  convert: (url: string, parsed: URL) => string | undefined;
}

const rules: readonly Rule[] = [
  { host: /^(?:dx\.|www\.)?doi\.org$/, scheme: 'doi', convert: toDoi },
  {
    host: /^(?:dl\.acm\.org|(?:[a-z-]+\.)?onlinelibrary\.wiley\.com|(?:[a-z]+\.)?tandfonline\.com|journals\.sagepub\.com|pubs\.(?:acs|rsc)\.org|epubs\.siam\.org|pubsonline\.informs\.org|(?:www\.)?(?:science|pnas|annualreviews)\.org)$/,
    scheme: 'doi',
    convert: pathToDoi,
  },
  { host: /^link\.springer\.com$/, scheme: 'doi', convert: springerToDoi },
  { host: /^(?:www\.)?(?:bio|med)rxiv\.org$/, scheme: 'doi', convert: rxivToDoi },
  { host: /^(?:www\.|export\.|browse\.)?arxiv\.org$|^xxx\.lanl\.gov$/, scheme: 'arxiv', convert: toArxivId },
  { host: /aclanthology\.(?:org|info)$|^(?:www\.)?aclweb\.org$/, scheme: 'acl', convert: aclAddressToId },
  { host: /^(?:www\.)?orcid\.org$/, scheme: 'orcid', convert: toOrcid },
  { host: /^(?:www\.|api\.|explore\.)?openalex\.org$/, scheme: 'openalex', convert: toOpenAlexId },
  { host: /^(?:www\.)?ror\.org$/, scheme: 'ror', convert: toRor },
  { host: /^(?:pubmed\.|www\.)?ncbi\.nlm\.nih\.gov$/, scheme: 'pmid', convert: toPmid },
  { host: /^(?:pmc\.|www\.)?(?:ncbi\.nlm\.nih\.gov|europepmc\.org)$/, scheme: 'pmcid', convert: toPmcid },
  {
    host: /^(?:www\.)?dblp\.(?:org|uni-trier\.de|dagstuhl\.de)$/,
    scheme: 'dblp',
    convert: (_, { pathname }) => /^\/(?:pid|rec)\/([A-Za-z0-9/_-]+?)(?:\.[a-z]+)?\/?$/.exec(pathname)?.[1],
  },
  {
    host: /^(?:www\.)?wikidata\.org$/,
    scheme: 'wikidata',
    convert: (_, { pathname }) => /^\/(?:wiki|entity)\/(Q[1-9]\d*)$/.exec(pathname)?.[1],
  },
  {
    host: /^scholar\.google\.[a-z.]+$/,
    scheme: 'scholar',
    convert: (_, { pathname, searchParams }) =>
      pathname === '/citations' ? /^[\w-]{12}$/.exec(searchParams.get('user') ?? '')?.[0] : undefined,
  },
  {
    host: /^(?:www\.)?scopus\.com$/,
    scheme: 'scopus',
    convert: (_, { searchParams }) => /^\d{6,}$/.exec(searchParams.get('authorId') ?? '')?.[0],
  },
];

/** The identifier that an address stands for, where its host gives identifiers that we know. */
export function identifierFromAddress(url: string): Identifier | undefined {
  const trimmed = url.trim();
  let parsed: URL;
  try {
    parsed = new URL(trimmed);
  } catch {
    return undefined;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
  for (const { host, scheme, convert } of rules) {
    const value = host.test(parsed.hostname) ? convert(trimmed, parsed) : undefined;
    if (value !== undefined) return scheme === 'doi' ? doiToIdentifier(value) : { scheme, value };
  }
  return undefined;
}

function pathToDoi(_: string, { pathname }: URL): string | undefined {
  const path = /^\/doi\/(?:(?:abs|full|pdf|pdfdirect|epdf|epub|book|proceedings)\/)?(10\..+)$/.exec(
    pathname,
  )?.[1];
  return path === undefined ? undefined : toDoi(path.replace(/\/(?:abstract|full|pdf|epdf)$/, ''));
}

function springerToDoi(_: string, { pathname }: URL): string | undefined {
  const path =
    /^\/(?:article|chapter|protocol|referenceworkentry|content\/pdf)\/(10\.\d{4,}(?:\/|%2F).+?)(?:\.pdf|\/fulltext\.html)?$/i.exec(
      pathname,
    )?.[1];
  return path === undefined ? undefined : toDoi(path.replace(/%2F/i, '/'));
}

function rxivToDoi(_: string, { pathname }: URL): string | undefined {
  const path = /^\/content\/(?:biorxiv\/early\/[\d/]+\/)?(10\.1101\/[\d.]+\d)/.exec(pathname)?.[1];
  return path === undefined ? undefined : toDoi(path);
}
