import type { PersonLeaf, ProfilePageLeaf, WithContext } from 'schema-dts';
import type { OwnPerson } from '../../model/person.ts';
import { identifierToUrl } from '../words/identifier-to-url.ts';
import { type InstitutionFacts, institutionToJsonLd } from './organisation-to-json-ld.ts';

/** How many topics of a person are told, those of most works first. */
const mostTopics = 20;

/**
 * A profile as schema.org describes it: a page about a person.
 * @param url the profile's whole address
 * @param asOf the day that the data is of
 */
export function personToJsonLd(
  person: OwnPerson,
  url: string,
  institution: InstitutionFacts,
  asOf: string,
): WithContext<ProfilePageLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': url,
    url,
    name: person.name.display,
    dateModified: asOf,
    mainEntity: personToNode(person, url, institution),
  };
}

function personToNode(person: OwnPerson, url: string, institution: InstitutionFacts): PersonLeaf {
  const { name, names, summary, role, left, topics, identifiers, links } = person;
  const others = names.filter(({ kind }) => kind !== 'former').map(({ display }) => display);
  const sameAs = [...identifiers.map(identifierToUrl), ...links.map((link) => link.url)].filter(
    (address) => address !== undefined,
  );
  const orcid = identifiers.find(({ scheme }) => scheme === 'orcid')?.value;
  const here = institutionToJsonLd(institution);
  return {
    '@type': 'Person',
    '@id': `${url}#person`,
    name: name.display,
    url,
    ...(name.family !== undefined && { familyName: name.family }),
    ...(name.given !== undefined && { givenName: name.given }),
    ...(others.length > 0 && { alternateName: others }),
    ...(summary !== undefined && { description: summary }),
    ...(left === undefined && role !== undefined && { jobTitle: role }),
    ...(left === undefined ? { affiliation: here } : { alumniOf: here }),
    ...(orcid !== undefined && {
      identifier: { '@type': 'PropertyValue', propertyID: 'orcid', value: orcid },
    }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(topics.length > 0 && { knowsAbout: topics.slice(0, mostTopics).map((topic) => topic.name) }),
  };
}
