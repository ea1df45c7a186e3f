import { z } from 'astro/zod';

/**
 * Whose works a build shows, by address, since addresses outlive ids: what two builds are compared by. A unit's works
 * are those of its people.
 */
export const holdingsSchema = z.object({
  asOf: z.string(),
  /** By slug. */
  people: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      /** Slugs of units. */
      units: z.array(z.string()),
      /** Slugs of works, sorted. */
      works: z.array(z.string()),
    }),
  ),
  /** By slug. */
  units: z.array(z.object({ slug: z.string(), name: z.string() })),
});

export type Holdings = z.infer<typeof holdingsSchema>;
