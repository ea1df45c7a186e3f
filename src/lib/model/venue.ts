import { z } from 'astro/zod';

/** Where a work appeared: a journal, proceedings, a book or a repository. */
export const venueSchema = z.object({
  name: z.string().min(1),
  publisher: z.string().optional(),
  issn: z.array(z.string()),
  kind: z.enum(['journal', 'conference', 'book', 'repository', 'other']).optional(),
});

export type Venue = z.infer<typeof venueSchema>;
