import type { Identifier } from '../../model/identifier.ts';
import {
  doiToIdentifier,
  identifierFromAddress,
  toDoi,
  toOpenAlexId,
  toPmcid,
  toPmid,
} from '../../normalise/identifiers/index.ts';
import { toObject, toObjects, toText, toTextOrNumber, type JsonObject } from '../json/read.ts';
import type { Report } from './record-context.ts';

/** Members of `ids` besides the DOI: "Work object", `ids`. */
const ids: readonly [string, (text: string) => Identifier | undefined][] = [
  ['openalex', (text) => named('openalex', toOpenAlexId(text))],
  ['mag', (text) => named('mag', /^[1-9]\d*$/.exec(text)?.[0])],
  ['pmid', (text) => named('pmid', toPmid(text))],
  ['pmcid', (text) => named('pmcid', toPmcid(/^\d+$/.test(text) ? `PMC${text}` : pmcAddressToText(text)))],
];

/** Schemes that the address of a location may add; its DOI may be that of another version. */
const fromLocation: ReadonlySet<string> = new Set(['arxiv', 'acl', 'pmid', 'pmcid']);

export function workToIdentifiers(
  work: JsonObject,
  location: JsonObject | undefined,
  report: Report,
): Identifier[] {
  const given = toObject(work['ids']) ?? {};
  const found: (Identifier | undefined)[] = [named('openalex', toOpenAlexId(toText(work['id']) ?? ''))];
  const doiText = toText(work['doi']) ?? toText(given['doi']);
  const doi = doiText === undefined ? undefined : toDoi(doiText);
  if (doi !== undefined) found.push(doiToIdentifier(doi));
  else if (doiText !== undefined) reportDoi(doiText, report);
  for (const [member, convert] of ids) {
    const text = toTextOrNumber(given[member] ?? (member === 'mag' ? work['mag'] : undefined));
    if (text !== undefined) found.push(convert(text));
  }
  return withLocations(distinct(found), work, location);
}

/** A work whose locations name several arXiv papers is not told apart here: none of them is taken. */
function withLocations(
  found: Identifier[],
  work: JsonObject,
  location: JsonObject | undefined,
): Identifier[] {
  const locations = [...(location === undefined ? [] : [location]), ...toObjects(work['locations'])];
  const addresses = locations.flatMap((each) => [toText(each['landing_page_url']), toText(each['pdf_url'])]);
  const others = distinct(
    addresses.map((address) => (address === undefined ? undefined : identifierFromAddress(address))),
  ).filter(({ scheme }) => fromLocation.has(scheme) && !found.some((each) => each.scheme === scheme));
  const single = others.filter(({ scheme }) => others.filter((each) => each.scheme === scheme).length === 1);
  return [...found, ...single];
}

function named(scheme: Identifier['scheme'], value: string | undefined): Identifier | undefined {
  return value === undefined ? undefined : { scheme, value };
}

/** `https://www.ncbi.nlm.nih.gov/pmc/articles/6358461`, as OpenAlex writes it, without the letters PMC. */
function pmcAddressToText(text: string): string {
  return text.replace(/\/pmc\/articles\/(\d+)\/?$/, '/pmc/articles/PMC$1');
}

function distinct(identifiers: readonly (Identifier | undefined)[]): Identifier[] {
  const byKey = new Map<string, Identifier>();
  for (const each of identifiers) if (each !== undefined) byKey.set(`${each.scheme}:${each.value}`, each);
  return [...byKey.values()];
}

function reportDoi(value: string, report: Report): void {
  report({
    code: 'invalid-doi',
    severity: 'warning',
    message: 'This is not a DOI and was left out',
    value,
    hint: 'A DOI looks like 10.1234/abc.',
  });
}
