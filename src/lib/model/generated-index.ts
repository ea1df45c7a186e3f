import { z } from 'astro/zod';
import { availabilitySchema } from './availability.ts';
import { partialDateSchema } from './dated.ts';
import type { ShownPicture } from './media.ts';
import { publicationTypes } from './publication-type.ts';

const byteRange = {
  /** Where the full record begins in its NDJSON file, and its length, in bytes. */
  offset: z.number().int().nonnegative(),
  length: z.number().int().positive(),
  /** Of the full record's bytes: a page is the same when its digest is. */
  digest: z.string(),
};

/** A line of `generated/index/publications.ndjson`: what routes and long lists need of a work. */
export const publicationEntrySchema = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  year: z.number().int().optional(),
  type: z.enum(publicationTypes),
  ...byteRange,
});

/** A line of `generated/index/researchers.ndjson`: what routes and the directory need of an own person. */
export const researcherEntrySchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  sortName: z.string(),
  role: z.string().optional(),
  units: z.array(z.string()),
  joined: partialDateSchema.optional(),
  left: partialDateSchema.optional(),
  availability: availabilitySchema.optional(),
  works: z.number().int().nonnegative(),
  topTopics: z.array(z.string()),
  researcherPage: z.string().optional(),
  ...byteRange,
});

export type PublicationEntry = z.infer<typeof publicationEntrySchema>;
export type ResearcherEntry = z.infer<typeof researcherEntrySchema>;

/** An own person as lists print them, in the language of the page. */
export interface ListedPerson extends ResearcherEntry {
  /** What they are open to on the day of the data: `collaborate, mentor`. */
  openTo: string | undefined;
  portrait: ShownPicture | undefined;
}
