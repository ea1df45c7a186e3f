import { z } from 'astro/zod';
import { availabilitySchema } from './availability.ts';
import { careerSchema } from './career.ts';
import { partialDateSchema } from './dated.ts';
import { identifierSchema } from './identifier.ts';
import { linkSchema } from './link.ts';
import { personNameSchema } from './person-name.ts';
import { provenanceSchema } from './provenance.ts';

/** One person as a roster row or an author record describes them. */
export const personRecordSchema = z.object({
  kind: z.literal('person'),
  /** A roster row is the institution's word; an author record is a database's. */
  origin: z.enum(['roster', 'openalex', 'orcid', 'researcher-page']),
  provenance: provenanceSchema,
  identifiers: z.array(identifierSchema),
  /** None where a list of positions tells of somebody whom another record with the same identifier names. */
  names: z.array(personNameSchema),
  role: z.string().optional(),
  /** Names or slugs of units as the source writes them. */
  units: z.array(z.string()),
  joined: partialDateSchema.optional(),
  left: partialDateSchema.optional(),
  /** Newest first. */
  careers: z.array(careerSchema),
  /** The person's own sentence about themself, plain text. */
  summary: z.string().optional(),
  links: z.array(linkSchema),
  availability: availabilitySchema.optional(),
});

export type PersonRecord = z.infer<typeof personRecordSchema>;
