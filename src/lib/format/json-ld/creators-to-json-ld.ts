import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Byline } from '../../model/byline.ts';
import type { Identifier } from '../../model/identifier.ts';
import { identifierToUrl } from '../words/identifier-to-url.ts';

type Creator = Pick<Byline, 'kind' | 'display' | 'family' | 'given'> & {
  identifiers?: readonly Identifier[];
  slug?: string | undefined;
};

/** More authors than this say nothing to a machine that the files of references do not say better. */
const mostCreators = 100;

/**
 * The people and bodies of a byline.
 * @param profileUrl the whole address of an own person's profile
 */
export function creatorsToJsonLd(
  creators: readonly Creator[],
  profileUrl: (slug: string) => string,
): (PersonLeaf | OrganizationLeaf)[] {
  return creators.slice(0, mostCreators).map((creator) => creatorToJsonLd(creator, profileUrl));
}

/** The people who edited a work; schema.org knows no bodies that edit. */
export function editorsToJsonLd(editors: readonly Creator[]): PersonLeaf[] {
  return editors.filter(({ kind }) => kind === 'person').map((editor) => personToJsonLd(editor, String));
}

function creatorToJsonLd(
  creator: Creator,
  profileUrl: (slug: string) => string,
): PersonLeaf | OrganizationLeaf {
  return creator.kind === 'group'
    ? { '@type': 'Organization', name: creator.display }
    : personToJsonLd(creator, profileUrl);
}

function personToJsonLd(
  { display, family, given, identifiers = [], slug }: Creator,
  profileUrl: (slug: string) => string,
): PersonLeaf {
  const orcid = identifiers.find(({ scheme }) => scheme === 'orcid');
  const sameAs = orcid && identifierToUrl(orcid);
  return {
    '@type': 'Person',
    ...(slug !== undefined && { '@id': `${profileUrl(slug)}#person` }),
    name: display,
    ...(family !== undefined && { familyName: family }),
    ...(given !== undefined && { givenName: given }),
    ...(slug !== undefined && { url: profileUrl(slug) }),
    ...(sameAs !== undefined && { sameAs }),
  };
}
