import { z } from 'astro/zod';
import { identifierSchema } from './identifier.ts';
import { listFactsSchema } from './list-facts.ts';

/** A line of `generated/organisations.ndjson`: an organisation named beside bylines or in careers. */
export const organisationSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  identifiers: z.array(identifierSchema),
  countryCode: z.string().optional(),
  homepage: z.string().optional(),
  /** Publication ids with a byline from here, newest first. */
  works: z.array(z.string()),
  /** Own people who worked here or whose bylines name it: person ids, by name. */
  people: z.array(z.string()),
  ...listFactsSchema.shape,
});

export type Organisation = z.infer<typeof organisationSchema>;
