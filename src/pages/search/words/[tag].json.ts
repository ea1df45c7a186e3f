import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { paths, siteLanguages } from '../../../data/site.ts';

export function getStaticPaths() {
  return siteLanguages().map((language) => ({
    params: { tag: language.tag.toLowerCase() },
    props: { language },
  }));
}

/** What the search in the browser says, for each language; `language` is that of the words, for their plurals. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { words, wordsTag, tag, plural } = props.language;
  const { types } = words.publication;
  const typeNames = Object.fromEntries(
    Object.entries(types).map(([type, forms]) => [type, plural(1, forms)]),
  );
  return Response.json({
    ...words.search.island,
    types: typeNames,
    index: paths.pagefind(),
    language: wordsTag,
    numbers: tag,
  });
};
