import type { Graph } from 'schema-dts';
import type { OwnPerson } from '../../model/person.ts';
import type { Publication } from '../../model/publication.ts';
import type { InstitutionFacts } from './organisation-to-json-ld.ts';
import { personToJsonLd } from './person-to-json-ld.ts';
import { publicationToNode } from './publication-to-json-ld.ts';

/** Whole addresses of the pages that the data names. */
export interface AddressesOfGraph {
  researcher: (slug: string) => string;
  publication: (slug: string) => string;
}

/** All that the site says of a person, for machines: the profile, and every work. */
export function profileToGraph(
  person: OwnPerson,
  works: readonly Publication[],
  institution: InstitutionFacts,
  asOf: string,
  { researcher, publication }: AddressesOfGraph,
): Graph {
  const { '@context': context, ...page } = personToJsonLd(person, researcher(person.slug), institution, asOf);
  return {
    '@context': context,
    '@graph': [page, ...works.map((work) => publicationToNode(work, publication(work.slug), researcher))],
  };
}
