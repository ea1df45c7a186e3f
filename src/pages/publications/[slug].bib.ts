import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publicationEntries, readPublication } from '../../data/publications.ts';
import { publicationToBibtex } from '../../lib/format/bibtex/publication-to-bibtex.ts';

export function getStaticPaths() {
  return publicationEntries().map(({ id, slug }) => ({ params: { slug }, props: { id } }));
}

/** One work as a BibTeX file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(publicationToBibtex(readPublication(props.id)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
