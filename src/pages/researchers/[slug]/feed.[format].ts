import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { researcherFeeds, writeFeed } from '../../../data/feeds.ts';

export const getStaticPaths = () => researcherFeeds();

/** The newest works of a person, as Atom and as JSON Feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => writeFeed(props);
