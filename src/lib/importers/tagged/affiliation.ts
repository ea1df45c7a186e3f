import type { Affiliation, Byline } from '../../model/byline.ts';

/** What is longer is no address of an institution. */
const longest = 2000;
const mail =
  /(?:electronic address:?\s{0,3}|e-?mail:?\s{0,3})?[^\s<>()[\],;:@]{1,100}@[^\s<>()[\],;@]{0,200}[^\s<>()[\],;@.]/gi;

/** An address as an affiliation, without the e-mail addresses in it; undefined where nothing is left. */
export function textToAffiliation(text: string): Affiliation | undefined {
  const name = text
    .slice(0, longest)
    .replaceAll(mail, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[<([]\s*[>)\]]/g, ' ')
    .replaceAll(/\s+(?=[.,;])/g, '')
    .replace(/^[\s.,;:]+|[\s,;:]+$|(?<=[.;,])[\s.,;:]+$/g, '')
    .trim();
  return /\p{L}/u.test(name) ? { name, identifiers: [] } : undefined;
}

/** Puts affiliations to a byline, each name once. */
export function addAffiliations(byline: Byline, affiliations: readonly (Affiliation | undefined)[]): void {
  const names = new Set(byline.affiliations.map(({ name }) => name));
  for (const affiliation of affiliations) {
    if (affiliation === undefined || names.has(affiliation.name)) continue;
    names.add(affiliation.name);
    byline.affiliations.push(affiliation);
  }
}

/** The same for affiliations of many bylines, in any order. */
export function addToBylines(
  found: readonly { byline: Byline; affiliation: Affiliation | undefined }[],
): void {
  for (const [byline, own] of Map.groupBy(found, (each) => each.byline)) {
    addAffiliations(
      byline,
      own.map(({ affiliation }) => affiliation),
    );
  }
}
