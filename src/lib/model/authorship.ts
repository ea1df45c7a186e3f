import { z } from 'astro/zod';
import { bylineSchema } from './byline.ts';
import { linkDecisionSchema } from './link-decision.ts';

/**
 * A byline of one reconciled work and, where it was resolved, the person behind it.
 * `slug` is set for own people who have a profile; `link` says which rule linked them.
 */
export const authorshipSchema = bylineSchema.omit({ affiliations: true }).extend({
  /** Ids of `organisations.ndjson`. */
  organisations: z.array(z.string()),
  person: z.string().optional(),
  slug: z.string().optional(),
  link: linkDecisionSchema.optional(),
});

export type Authorship = z.infer<typeof authorshipSchema>;
