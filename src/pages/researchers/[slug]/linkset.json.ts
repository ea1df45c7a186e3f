import type { APIRoute } from 'astro';
import { peopleWithLinkset, writeLinksetOfProfile } from '../../../data/signposting.ts';

export function getStaticPaths() {
  return peopleWithLinkset().map(({ id, slug }) => ({ params: { slug }, props: { id } }));
}

/** The typed links of a profile. */
export const GET: APIRoute<{ id: string }> = ({ props }) => writeLinksetOfProfile(props.id);
