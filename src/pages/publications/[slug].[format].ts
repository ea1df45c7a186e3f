import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { workFileRoutes, writeCitationFile } from '../../data/citations.ts';

export const getStaticPaths = () => workFileRoutes();

/** One work as a file of references. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  writeCitationFile(props);
