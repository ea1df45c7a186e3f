import { z } from 'astro/zod';
import { identifierSchema } from './identifier.ts';
import { provenanceSchema } from './provenance.ts';

/** One organisation as a source describes it. */
export const organisationRecordSchema = z.object({
  kind: z.literal('organisation'),
  provenance: provenanceSchema,
  name: z.string().min(1),
  identifiers: z.array(identifierSchema),
  countryCode: z.string().length(2).optional(),
  homepage: z.string().optional(),
});

export type OrganisationRecord = z.infer<typeof organisationRecordSchema>;
