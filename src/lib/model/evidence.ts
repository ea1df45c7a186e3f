import { z } from 'astro/zod';
import { partialDateSchema } from './dated.ts';

export const evidenceChecks = [
  'record-id',
  'byline-test',
  'orcid-valid',
  'orcid-on-two-works',
  'dois-in-orcid-record',
  'employment-at-ror',
  'roster-row',
  'affiliation-by-third-party',
  'reciprocal-link',
  'authenticated-orcid',
  'merged-claim',
] as const;

export const evidenceCheckSchema = z.object({
  check: z.enum(evidenceChecks),
  passed: z.boolean(),
  /** The label of the source that shows it. */
  source: z.string().optional(),
  date: partialDateSchema.optional(),
  /** For checks over works: how many of how many. */
  works: z.object({ passed: z.number().int(), of: z.number().int() }).optional(),
});

/** How sure the site is who this is: the highest rung whose own checks pass (0–5), and every check. */
export const evidenceSchema = z.object({
  level: z.number().int().min(0).max(5),
  passed: z.number().int(),
  possible: z.number().int(),
  checks: z.array(evidenceCheckSchema),
});

export type EvidenceCheck = z.infer<typeof evidenceCheckSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
