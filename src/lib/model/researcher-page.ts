import { z } from 'astro/zod';
import { availabilityKinds } from './availability.ts';
import { partialDateSchema } from './dated.ts';
import { linkSchema } from './link.ts';

/** The front matter of `content/researchers/<slug>.mdx`: what a person says about themself. */
export const researcherPageSchema = z.strictObject({
  /** At least one of these says whose page it is; otherwise the file's name must be a profile's slug. */
  orcid: z.string().optional(),
  openalex: z.string().optional(),
  roster: z.string().optional(),
  /** Needed only when no export knows the person. */
  name: z.string().optional(),
  originalName: z.string().optional(),
  /** One sentence for the top of the profile. */
  summary: z.string().optional(),
  role: z.string().optional(),
  /** A file below `content/media`: `jo-doe.jpg`. */
  portrait: z.string().optional(),
  links: z.array(linkSchema).default([]),
  openTo: z.array(z.enum(availabilityKinds)).default([]),
  openSince: partialDateSchema.optional(),
  openUntil: partialDateSchema.optional(),
});

export type ResearcherPage = z.infer<typeof researcherPageSchema>;
