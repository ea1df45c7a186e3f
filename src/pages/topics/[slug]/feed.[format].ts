import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { topicFeeds, writeFeed } from '../../../data/feeds.ts';

export const getStaticPaths = () => topicFeeds();

/** The newest works of a topic, as Atom and as JSON Feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => writeFeed(props);
