import { z } from 'astro/zod';

/**
 * One human decision of `content/curation/*.yml`, re-applied to every export.
 * `target` is an identifier key (`orcid:0000-…`, `roster:h-017`, `doi:10.…`).
 */
export const decisionSchema = z.strictObject({
  action: z.enum(['hide-person']),
  target: z.string().regex(/^[a-z]+:.+$/, 'an identifier such as orcid:0000-0002-1825-0097'),
  who: z.string().min(1),
  when: z.iso.date(),
  why: z.string().min(1),
});

export const curationFileSchema = z.array(decisionSchema);

export type Decision = z.infer<typeof decisionSchema>;
