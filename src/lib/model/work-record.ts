import { z } from 'astro/zod';
import { abstractSchema } from './abstract.ts';
import { bylineSchema } from './byline.ts';
import { datedSchema } from './dated.ts';
import { fundingSchema } from './funding.ts';
import { identifierSchema } from './identifier.ts';
import { provenanceSchema } from './provenance.ts';
import { publicationTypes } from './publication-type.ts';
import { relationSchema } from './relation.ts';
import { richTextSchema } from './rich-text.ts';
import { topicMentionSchema } from './topic-mention.ts';
import { venueSchema } from './venue.ts';
import { versionKinds } from './version.ts';

/** One work as one source describes it, normalised: after the importer nobody checks these values again. */
export const workRecordSchema = z.object({
  kind: z.literal('work'),
  provenance: provenanceSchema,
  identifiers: z.array(identifierSchema),
  type: z.enum(publicationTypes),
  /** Absent where the source has none; the site then prints "Untitled" with the type. */
  title: richTextSchema.optional(),
  bylines: z.array(bylineSchema),
  /** The true length of the author list, where the source cut it or says so; else `bylines.length`. */
  authorCount: z.number().int().nonnegative(),
  /** The list ends in "and others" or was cut by the source. */
  bylinesTruncated: z.boolean(),
  editors: z.array(bylineSchema),
  dates: z.array(datedSchema),
  versionKind: z.enum(versionKinds).optional(),
  venue: venueSchema.optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  pages: z.string().optional(),
  articleNumber: z.string().optional(),
  edition: z.string().optional(),
  abstract: abstractSchema.optional(),
  topics: z.array(topicMentionSchema),
  relations: z.array(relationSchema),
  /** http(s) addresses only. */
  links: z.array(z.object({ rel: z.enum(['landing', 'pdf', 'code', 'data']), url: z.string() })),
  language: z.string().optional(),
  licence: z.string().optional(),
  /** Absent where no source says who paid. */
  funding: z.array(fundingSchema).optional(),
  retracted: z.boolean(),
  /** The person whose own record lists the work, and who put it there: themself, or somebody else. */
  listedBy: z.object({ orcid: z.string(), assertedBy: z.enum(['self', 'other']) }).optional(),
});

export type WorkRecord = z.infer<typeof workRecordSchema>;
