import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { unitFeeds, writeFeed } from '../../../data/feeds.ts';

export const getStaticPaths = () => unitFeeds();

/** The newest works of a unit, as Atom and as JSON Feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => writeFeed(props);
