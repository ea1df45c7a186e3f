import type { APIRoute } from 'astro';
import { peopleWithWorksFile, readWorksIndex } from '../../../data/works-index.ts';

export function getStaticPaths() {
  return peopleWithWorksFile().map(({ id, slug }) => ({ params: { slug }, props: { id } }));
}

export const GET: APIRoute<{ id: string }> = ({ props }) => Response.json(readWorksIndex(props.id, true));
