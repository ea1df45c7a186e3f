import type { APIRoute } from 'astro';
import { writeProfileGraph } from '../../../data/profile-graph.ts';
import { peopleWithJsonLd } from '../../../data/signposting.ts';

export function getStaticPaths() {
  return peopleWithJsonLd().map(({ id, slug }) => ({ params: { slug }, props: { id } }));
}

/** All that the site says of a person. */
export const GET: APIRoute<{ id: string }> = ({ props }) => writeProfileGraph(props.id);
