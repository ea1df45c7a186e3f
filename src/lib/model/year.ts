import { z } from 'astro/zod';
import { listFactsSchema } from './list-facts.ts';

/** A line of `generated/years.ndjson`: the works that are listed under one year. */
export const yearSchema = z.object({
  /** Absent for works that no source dates. */
  year: z.number().int().optional(),
  /** Publication ids, newest first. */
  works: z.array(z.string()),
  /** Own people on these works: person ids, by name. */
  people: z.array(z.string()),
  topTopics: listFactsSchema.shape.topTopics,
});

export type Year = z.infer<typeof yearSchema>;
