import { z } from 'astro/zod';

/** One of the names of a person; `original` is the name in its original script. */
export const personNameSchema = z.object({
  display: z.string().min(1),
  family: z.string().optional(),
  given: z.string().optional(),
  particle: z.string().optional(),
  suffix: z.string().optional(),
  kind: z.enum(['preferred', 'published', 'original', 'former', 'alternative']),
  lang: z.string().optional(),
  /** Of a former name, where somebody decided it: printed nowhere, or listed among the others. */
  hidden: z.boolean().optional(),
});

export type PersonName = z.infer<typeof personNameSchema>;
