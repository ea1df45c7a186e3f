import type { Collaborator } from '../../lib/model/collaborator.ts';

/** What a name is printed as: a link where the person has a profile. Either keeps its direction to itself. */
export function nameElement(
  { slug }: Pick<Collaborator, 'slug'>,
  pathTo: (slug: string) => string,
): { tag: 'a' | 'bdi'; attributes: { href?: string; dir?: 'auto' } } {
  return slug === undefined
    ? { tag: 'bdi', attributes: {} }
    : { tag: 'a', attributes: { href: pathTo(slug), dir: 'auto' } };
}
