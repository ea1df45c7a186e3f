import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listFileRoutes, writeCitationFile } from '../../data/citations.ts';

export const getStaticPaths = () => listFileRoutes('topics');

/** All works of a topic as a file of references. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  writeCitationFile(props);
