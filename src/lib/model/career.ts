import { z } from 'astro/zod';
import { affiliationSchema } from './byline.ts';
import { partialDateSchema } from './dated.ts';

/** One position of a person at an organisation; `to` is absent while it lasts or where nobody says. */
export const careerSchema = z.object({
  organisation: affiliationSchema,
  role: z.string().optional(),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  /** Who says so, where the source tells: the person, or somebody else such as the employer. */
  assertedBy: z.enum(['self', 'other']).optional(),
});

export type Career = z.infer<typeof careerSchema>;
