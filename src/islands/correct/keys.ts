import type { IdentifierScheme } from '../../lib/model/identifier.ts';

/** How readers write identifiers; the first that fits counts. Each gives the value as it is kept. */
type Spelling = readonly [scheme: IdentifierScheme, pattern: RegExp, toValue: (found: string) => string];

const asIs = (found: string): string => found;
const inLowerCase = (found: string): string => found.toLowerCase();

const ofPeople: readonly Spelling[] = [
  ['orcid', /\b(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b/i, (found) => found.toUpperCase()],
  ['openalex', /(?:^|openalex\.org\/(?:authors\/)?|^openalex:)(A\d+)$/i, (found) => found.toUpperCase()],
];

const ofWorks: readonly Spelling[] = [
  ['doi', /(10\.\d{4,9}\/\S+?)[.,;]*$/, inLowerCase],
  ['arxiv', /\barxiv(?:\.org\/(?:abs|pdf)\/|:\s*)([\w./-]+?)(?:v\d+)?(?:\.pdf)?$/i, asIs],
  ['pmcid', /\b(PMC\d+)\b/i, (found) => found.toUpperCase()],
  ['pmid', /(?:pubmed\.ncbi\.nlm\.nih\.gov\/|^pmid:?\s*)(\d+)\/?$/i, asIs],
  ['openalex', /(?:^|openalex\.org\/(?:works\/)?|^openalex:)(W\d+)$/i, (found) => found.toUpperCase()],
];

const schemesOfPeople = ['orcid', 'openalex', 'roster', 'dblp', 'scopus', 'scholar', 'wikidata'];
const schemesOfWorks = [
  'doi',
  'arxiv',
  'pmid',
  'pmcid',
  'isbn',
  'openalex',
  'mag',
  'dblp',
  'acl',
  'url',
  'local',
];

/** `https://orcid.org/0000-…` → `orcid:0000-…`; a key stays one. Nothing for a text that names nobody. */
export function textToPersonKey(text: string): string | undefined {
  return textToKey(text, ofPeople, schemesOfPeople);
}

/** `https://doi.org/10.5555/X` → `doi:10.5555/x`; a key stays one. Nothing for a text that names no work. */
export function textToWorkKey(text: string): string | undefined {
  return textToKey(text, ofWorks, schemesOfWorks);
}

function textToKey(
  text: string,
  spellings: readonly Spelling[],
  schemes: readonly string[],
): string | undefined {
  const trimmed = text.trim();
  const [, scheme = '', value = ''] = /^([a-z]+):(\S.*)$/.exec(trimmed) ?? [];
  const isKey = schemes.includes(scheme);
  // A key of a person's page or of a record is taken as it is; an identifier in it may be written in any way.
  for (const [name, pattern, toValue] of isKey ? [] : spellings) {
    const found = pattern.exec(decode(trimmed))?.[1];
    if (found !== undefined) return `${name}:${toValue(found)}`;
  }
  return isKey && value !== '' ? trimmed : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
