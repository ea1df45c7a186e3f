import { type Identifier, identifierToKey } from '../../model/identifier.ts';
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

type Converter = (text: string) => Identifier | undefined;

/** Members of `ids` besides the DOI: "Work object", `ids`. */
const ids: readonly [string, Converter][] = [
  ['openalex', (text) => named('openalex', toOpenAlexId(text))],
  ['mag', (text) => named('mag', /^[1-9]\d*$/.exec(text)?.[0])],
  ['pmid', (text) => named('pmid', toPmid(text))],
  ['pmcid', (text) => named('pmcid', toPmcid(/^\d+$/.test(text) ? `PMC${text}` : pmcAddressToText(text)))],
];

/** Schemes that the address of a location may add; its DOI may be that of another version. */
const fromLocation: ReadonlySet<string> = new Set(['arxiv', 'acl', 'pmid', 'pmcid']);

/** `id` */
export function openAlexToIdentifiers(value: unknown): Identifier[] {
  return present(named('openalex', toOpenAlexId(toText(value) ?? '')));
}

/** `ids`, whose DOI counts where the work has none of its own. */
export function idsToIdentifiers(given: JsonObject, work: JsonObject, report: Report): Identifier[] {
  const doi = toText(work['doi']) === undefined ? doiToIdentifiers(given['doi'], report) : [];
  const others = ids.flatMap(([member, convert]) => {
    const text = toTextOrNumber(given[member]);
    return text === undefined ? [] : present(convert(text));
  });
  return [...doi, ...others];
}

/** `mag`, the id in Microsoft Academic Graph, where it stands outside `ids`. */
export function magToIdentifiers(value: unknown): Identifier[] {
  return idsToIdentifiers({ mag: value }, { doi: 'none' }, () => undefined);
}

/**
 * What the addresses of the locations add. A work whose locations name several arXiv papers is not told apart here:
 * none of them is taken.
 */
export function locationsToIdentifiers(work: JsonObject, location: JsonObject | undefined): Identifier[] {
  const locations = [...(location === undefined ? [] : [location]), ...toObjects(work['locations'])];
  const addresses = locations.flatMap((each) => [toText(each['landing_page_url']), toText(each['pdf_url'])]);
  const known = knownSchemes(work);
  const others = distinct(
    addresses.flatMap((address) => (address === undefined ? [] : present(identifierFromAddress(address)))),
  ).filter(({ scheme }) => fromLocation.has(scheme) && !known.has(scheme));
  return others.filter(({ scheme }) => others.filter((each) => each.scheme === scheme).length === 1);
}

/** Schemes of the identifiers that the work has of its own. */
function knownSchemes(work: JsonObject): ReadonlySet<string> {
  const ignore = (): void => undefined;
  const own = [
    ...doiToIdentifiers(work['doi'], ignore),
    ...idsToIdentifiers(toObject(work['ids']) ?? {}, work, ignore),
  ];
  return new Set(own.map(({ scheme }) => scheme));
}

function present(identifier: Identifier | undefined): Identifier[] {
  return identifier === undefined ? [] : [identifier];
}

function named(scheme: Identifier['scheme'], value: string | undefined): Identifier | undefined {
  return value === undefined ? undefined : { scheme, value };
}

/** `https://www.ncbi.nlm.nih.gov/pmc/articles/6358461`, as OpenAlex writes it, without the letters PMC. */
function pmcAddressToText(text: string): string {
  return text.replace(/\/pmc\/articles\/(\d+)\/?$/, '/pmc/articles/PMC$1');
}

function distinct(identifiers: readonly Identifier[]): Identifier[] {
  return [...new Map(identifiers.map((each) => [identifierToKey(each), each])).values()];
}

function doiToIdentifiers(value: unknown, report: Report): Identifier[] {
  const text = toText(value);
  if (text === undefined) return [];
  const doi = toDoi(text);
  if (doi === undefined) reportDoi(text, report);
  return doi === undefined ? [] : [doiToIdentifier(doi)];
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
