import { z } from 'astro/zod';

/** Who paid for a work, as a source says: a funder, with the number of an award where there is one. */
export const fundingSchema = z.object({
  /** The funder's name as printed. */
  funder: z.string().min(1),
  /** Its ROR id, bare. */
  ror: z.string().optional(),
  /** Its number in Crossref's funder registry, a DOI below 10.13039. */
  funderId: z.string().optional(),
  award: z.string().optional(),
});

export type Funding = z.infer<typeof fundingSchema>;
