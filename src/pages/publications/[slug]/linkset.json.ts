import type { APIRoute } from 'astro';
import { worksWithLinkset, writeLinksetOfWork } from '../../../data/signposting.ts';

export function getStaticPaths() {
  return worksWithLinkset().map(({ id, slug }) => ({ params: { slug }, props: { id } }));
}

/** The typed links of a work. */
export const GET: APIRoute<{ id: string }> = ({ props }) => writeLinksetOfWork(props.id);
