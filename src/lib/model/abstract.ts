import { z } from 'astro/zod';
import { richTextSchema } from './rich-text.ts';

export const abstractSchema = richTextSchema.extend({
  /** SPDX-like licence of the abstract, where the source states one. */
  licence: z.string().optional(),
});

export type Abstract = z.infer<typeof abstractSchema>;
