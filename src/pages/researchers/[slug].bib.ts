import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { readPublications } from '../../data/publications.ts';
import { readResearcher, researcherEntries } from '../../data/researchers.ts';
import { publicationsToBibtex } from '../../lib/format/bibtex/publication-to-bibtex.ts';

export function getStaticPaths() {
  return researcherEntries()
    .filter(({ works }) => works > 0)
    .map(({ id, slug }) => ({ params: { slug }, props: { id } }));
}

/** All works of a person as one BibTeX file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(publicationsToBibtex(readPublications(readResearcher(props.id).works)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
