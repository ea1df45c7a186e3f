import type { Affiliation, Byline } from '../../model/byline.ts';

const mail = /(?:electronic address:?\s*|e-?mail:?\s*)?[^\s<>()[\],;:]+@[^\s<>()[\],;]+[^\s<>()[\],;.]/gi;

/** An address as an affiliation, without the e-mail addresses in it; undefined where nothing is left. */
export function textToAffiliation(text: string): Affiliation | undefined {
  const name = text
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
  for (const affiliation of affiliations) {
    if (affiliation === undefined) continue;
    if (byline.affiliations.some(({ name }) => name === affiliation.name)) continue;
    byline.affiliations.push(affiliation);
  }
}
