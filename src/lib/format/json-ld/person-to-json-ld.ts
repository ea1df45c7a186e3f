import type { OwnPerson } from '../../model/person.ts';
import { identifierToUrl } from '../words/identifier-to-url.ts';
import type { JsonLd } from './publication-to-json-ld.ts';

/**
 * A profile as schema.org describes it: a page about a person.
 * @param url the profile's whole address
 */
export function personToJsonLd(
  person: OwnPerson,
  url: string,
  institution: { name: string; url: string; ror?: string | undefined },
  asOf: string,
): JsonLd {
  const others = person.names.filter(({ kind }) => kind !== 'former').map(({ display }) => display);
  const addresses = [
    ...person.identifiers.map(identifierToUrl),
    ...person.links.map(({ url: address }) => address),
  ].filter((address) => address !== undefined);
  const here: JsonLd = {
    '@type': 'Organization',
    name: institution.name,
    url: institution.url,
    sameAs: institution.ror && `https://ror.org/${institution.ror}`,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': url,
    url,
    dateModified: asOf,
    mainEntity: {
      '@type': 'Person',
      '@id': `${url}#person`,
      name: person.name.display,
      familyName: person.name.family,
      givenName: person.name.given,
      alternateName: others.length === 0 ? undefined : others,
      description: person.summary,
      jobTitle: person.left === undefined ? person.role : undefined,
      [person.left === undefined ? 'affiliation' : 'alumniOf']: here,
      sameAs: addresses.length === 0 ? undefined : addresses,
      knowsAbout: person.topics.length === 0 ? undefined : person.topics.slice(0, 20).map(({ name }) => name),
    },
  };
}
