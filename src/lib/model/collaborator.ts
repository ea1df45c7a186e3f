import { z } from 'astro/zod';

/** A resolved co-author of one own person. */
export const collaboratorSchema = z.object({
  person: z.string(),
  name: z.string(),
  slug: z.string().optional(),
  /** How many works the two share. */
  works: z.number().int().positive(),
  firstYear: z.number().int().optional(),
  lastYear: z.number().int().optional(),
  /** W = Σ 1/(n−1) over shared works with 2 ≤ n ≤ 100 authors; rounded to 4 decimals. */
  weight: z.number().nonnegative(),
  close: z.boolean(),
  /** Number of the group they stand in when the person is taken out; 0 is the largest. */
  group: z.number().int().nonnegative(),
});

export type Collaborator = z.infer<typeof collaboratorSchema>;
