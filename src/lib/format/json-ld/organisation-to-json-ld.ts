import type { OrganizationLeaf } from 'schema-dts';
import type { Organisation } from '../../model/organisation.ts';
import { rorToUrl } from '../../normalise/identifiers/ror.ts';
import { identifierToUrl } from '../words/identifier-to-url.ts';

/** The institution as every page knows it; `url` is the whole address of its first page. */
export interface InstitutionFacts {
  name: string;
  url: string;
  ror?: string | undefined;
}

/** The institution whose people the site shows. */
export function institutionToJsonLd({ name, url, ror }: InstitutionFacts): OrganizationLeaf {
  const sameAs = ror && rorToUrl(ror);
  return {
    '@type': 'Organization',
    '@id': institutionId(url),
    name,
    url,
    ...(sameAs !== undefined && { sameAs }),
  };
}

/**
 * A unit of the institution.
 * @param url the whole address of its page
 */
export function unitToJsonLd(
  { name, description }: { name: string; description?: string | undefined },
  url: string,
  institution: InstitutionFacts,
): OrganizationLeaf {
  return {
    '@type': 'Organization',
    '@id': `${url}#unit`,
    name,
    url,
    ...(description !== undefined && { description }),
    parentOrganization: { '@id': institutionId(institution.url) },
  };
}

/**
 * Another organisation that bylines name.
 * @param url the whole address of its page here
 */
export function organisationToJsonLd(
  { name, identifiers, homepage }: Pick<Organisation, 'name' | 'identifiers' | 'homepage'>,
  url: string,
): OrganizationLeaf {
  const sameAs = identifiers.map(identifierToUrl).filter((address) => address !== undefined);
  return {
    '@type': 'Organization',
    '@id': `${url}#organisation`,
    name,
    ...(homepage !== undefined && { url: homepage }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

function institutionId(url: string): string {
  return `${url}#institution`;
}
