import { z } from 'astro/zod';

/** An address with the words that name it; http, https, mailto or doi only, checked by `normalise/address`. */
export const linkSchema = z.object({ label: z.string(), url: z.string() });

export type Link = z.infer<typeof linkSchema>;
