import { z } from 'astro/zod';

/** What a human should look at, the most harmful first. */
export const findingKinds = [
  'suspicious-merge',
  'possible-mix',
  'near-miss',
  'possible-split',
  'byline-fits-several',
  'name-in-another-script',
  'unresolved-name',
] as const;

const subjectSchema = z.object({
  kind: z.enum(['work', 'person', 'byline']),
  /** How a curation entry names it: an identifier key or an entry of an export; of a byline, its work. */
  anchor: z.union([z.string(), z.object({ entry: z.string(), source: z.string() })]),
  /** Title, name, or the name as printed. */
  text: z.string(),
  /** What tells it from others: year, identifier, number of works. */
  detail: z.string().optional(),
  /** Of the page of the work or of the own person. */
  slug: z.string().optional(),
  /** The group of co-authors that a work of a possible mix belongs to; 0 is the largest. */
  group: z.number().int().nonnegative().optional(),
});

/** Something similar that was kept apart, or something joined on thin grounds: told, never acted upon. */
export const findingSchema = z.object({
  kind: z.enum(findingKinds),
  /** What noticed it. */
  rule: z.string().min(1),
  /** What was compared. */
  subjects: z.array(subjectSchema).min(1),
  /** Why it is told, in a sentence without its full stop. */
  reason: z.string(),
  /** How many works or bylines it is about. */
  count: z.number().int().positive(),
});

export type FindingKind = (typeof findingKinds)[number];
export type FindingSubject = z.infer<typeof subjectSchema>;
export type Finding = z.infer<typeof findingSchema>;
