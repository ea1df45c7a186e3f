import { z } from 'astro/zod';
import { abstractSchema } from './abstract.ts';
import { authorshipSchema } from './authorship.ts';
import { bylineSchema } from './byline.ts';
import { datedSchema } from './dated.ts';
import { fundingSchema } from './funding.ts';
import { identifierSchema } from './identifier.ts';
import { linkDecisionSchema } from './link-decision.ts';
import { provenanceSchema } from './provenance.ts';
import { publicationTypes } from './publication-type.ts';
import { richTextSchema } from './rich-text.ts';
import { topicReferenceSchema } from './topic-reference.ts';
import { venueSchema } from './venue.ts';
import { versionKinds } from './version.ts';

/** One version of a work: a preprint, an accepted manuscript, the published article. */
export const versionSchema = z.object({
  kind: z.enum(versionKinds),
  type: z.enum(publicationTypes),
  date: datedSchema.optional(),
  identifiers: z.array(identifierSchema),
  venue: z.string().optional(),
  licence: z.string().optional(),
});

/** One work: a line of `generated/publications.ndjson`. */
export const publicationSchema = z.object({
  /** The strongest identifier's key, else `local:<digest>`. */
  id: z.string(),
  slug: z.string(),
  /** BibTeX key: readable, unique over the institution. */
  citationKey: z.string(),
  type: z.enum(publicationTypes),
  title: richTextSchema,
  authorships: z.array(authorshipSchema),
  authorCount: z.number().int().nonnegative(),
  bylinesTruncated: z.boolean(),
  editors: z.array(bylineSchema),
  /** Every date known, oldest first. */
  dates: z.array(datedSchema),
  /** The year it is listed under: that of the first public version. Absent when no source has a date. */
  year: z.number().int().optional(),
  venue: venueSchema.optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  pages: z.string().optional(),
  articleNumber: z.string().optional(),
  edition: z.string().optional(),
  abstract: abstractSchema.extend({ label: z.string() }).optional(),
  topics: z.array(topicReferenceSchema),
  /** Every identifier of every version, sorted. */
  identifiers: z.array(identifierSchema),
  /** Preferred version first. */
  versions: z.array(versionSchema),
  links: z.array(z.object({ rel: z.enum(['landing', 'pdf', 'code', 'data']), url: z.string() })),
  language: z.string().optional(),
  licence: z.string().optional(),
  /** Absent where no source says who paid. */
  funding: z.array(fundingSchema).optional(),
  retracted: z.boolean(),
  /** Formatted references, in the order of the site's styles; HTML of inline elements alone, sanitised. */
  references: z.array(z.object({ style: z.string(), html: z.string() })).optional(),
  /** One for every record merged into the work. */
  provenance: z.array(provenanceSchema),
  /** Where sources differ in name: which of them each field was taken from, by the label of the source. */
  fieldSources: z.record(z.string(), z.string()).optional(),
  /** Why these records are one work; empty when there was one record. */
  merges: z.array(linkDecisionSchema),
  /** What people decided about the work besides. */
  curation: z.array(linkDecisionSchema).optional(),
  /** Own people on the work, in byline order: person ids. */
  ownPeople: z.array(z.string()),
  /** Slugs of units whose people are on the work, sorted. */
  units: z.array(z.string()),
  /** Ids of works with the same authors and topics, nearest first; absent where there are none. */
  related: z.array(z.string()).optional(),
});

export type Version = z.infer<typeof versionSchema>;
export type Publication = z.infer<typeof publicationSchema>;
