import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { mediaFiles, readMedia } from '../../data/media.ts';

export function getStaticPaths() {
  return mediaFiles().map((file) => ({ params: { file }, props: { file } }));
}

/** A file of the institution's own, as it is. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { bytes, type } = readMedia(props.file);
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
