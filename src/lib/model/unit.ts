import { z } from 'astro/zod';
import { listFactsSchema } from './list-facts.ts';

/** A line of `generated/units.ndjson`: a department of the institution. */
export const unitSchema = z.object({
  slug: z.string(),
  name: z.string(),
  description: z.string().optional(),
  /** Own people, by name: person ids. */
  people: z.array(z.string()),
  /** People who left. */
  former: z.array(z.string()),
  /** Publication ids, newest first. */
  works: z.array(z.string()),
  ...listFactsSchema.shape,
});

export type Unit = z.infer<typeof unitSchema>;
