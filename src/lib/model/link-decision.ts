import { z } from 'astro/zod';
import { partialDateSchema } from './dated.ts';

/**
 * Why two records were merged, or a byline was linked to a person: the rule's name, the values that it
 * compared, the source that asserted them and, where known, the date of that source.
 */
export const linkDecisionSchema = z.object({
  rule: z.string().min(1),
  values: z.array(z.string()),
  source: z.string(),
  date: partialDateSchema.optional(),
});

export type LinkDecision = z.infer<typeof linkDecisionSchema>;
