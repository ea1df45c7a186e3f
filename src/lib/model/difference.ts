import { z } from 'astro/zod';
import { findingSchema } from './finding.ts';

const count = z.number().int().nonnegative();

/** Somebody or some unit before and now. */
const changeSchema = z.object({
  slug: z.string(),
  name: z.string(),
  before: count,
  now: count,
  gained: count,
  lost: count,
  /** The first of the works gained and lost: slugs. */
  gainedWorks: z.array(z.string()),
  lostWorks: z.array(z.string()),
  /** They have no page any more. */
  gone: z.boolean(),
  /** They have a page for the first time. */
  added: z.boolean(),
  /** A decision of `content/curation` took them out. */
  decided: z.boolean(),
});

/** `generated/difference.json`: what changed since an earlier build; those who stayed as they were are left out. */
export const differenceSchema = z.object({
  since: z.string(),
  asOf: z.string(),
  people: z.array(changeSchema),
  units: z.array(changeSchema),
  works: z.object({ gained: count, lost: count }),
  /** Findings that the earlier build did not have. */
  findings: z.array(findingSchema),
});

export type Change = z.infer<typeof changeSchema>;
export type Difference = z.infer<typeof differenceSchema>;
