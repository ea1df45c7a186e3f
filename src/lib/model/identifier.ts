import { z } from 'astro/zod';

/**
 * The schemes an identifier can belong to. Values are stored in their shortest normal form:
 * `doi` lower case without prefix, `arxiv` without version, `orcid` as four hyphened groups,
 * `openalex` as `W123`/`A123`/`I123`/`T123`, `ror` and `pmid` bare, `isbn` as 13 digits, `url` absolute.
 * `roster` and `local` hold the key that a roster or an export gives its own rows.
 */
export const identifierSchemes = [
  'doi',
  'arxiv',
  'pmid',
  'pmcid',
  'isbn',
  'openalex',
  'mag',
  'dblp',
  'acl',
  'orcid',
  'ror',
  'scopus',
  'scholar',
  'wikidata',
  'roster',
  'url',
  'local',
] as const;

export const identifierSchema = z.object({
  scheme: z.enum(identifierSchemes),
  value: z.string().min(1),
});

export type IdentifierScheme = (typeof identifierSchemes)[number];
export type Identifier = z.infer<typeof identifierSchema>;

/** `doi:10.1000/x`: the form used as a key, in curation files and in the ledger. */
export function identifierToKey(identifier: Identifier): string {
  return `${identifier.scheme}:${identifier.value}`;
}
