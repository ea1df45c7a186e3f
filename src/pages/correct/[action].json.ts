import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { correctionTemplates } from '../../data/corrections.ts';

export const getStaticPaths = () => correctionTemplates();

/** A correction to be filled in by hand. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
