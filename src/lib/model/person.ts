import { z } from 'astro/zod';
import { availabilitySchema } from './availability.ts';
import { careerSchema } from './career.ts';
import { collaborationGraphSchema } from './collaboration-graph.ts';
import { collaboratorSchema } from './collaborator.ts';
import { partialDateSchema } from './dated.ts';
import { evidenceSchema } from './evidence.ts';
import { identifierSchema } from './identifier.ts';
import { linkSchema } from './link.ts';
import { linkDecisionSchema } from './link-decision.ts';
import { personNameSchema } from './person-name.ts';
import { provenanceSchema } from './provenance.ts';
import { topicReferenceSchema } from './topic-reference.ts';

/** A topic of a person: on two of their works, or on a fifth of them. */
export const personTopicSchema = topicReferenceSchema.extend({
  works: z.number().int().positive(),
  firstYear: z.number().int().optional(),
  lastYear: z.number().int().optional(),
});

const personBase = z.object({
  /** The strongest identifier's key: orcid, openalex, dblp, roster … */
  id: z.string(),
  /** The preferred name. */
  name: personNameSchema,
  identifiers: z.array(identifierSchema),
});

/** Somebody who is not the institution's: on graphs and in bylines, without a page. */
export const externalPersonSchema = personBase.extend({ own: z.literal(false) });

/** One of the institution's own people: has a profile. */
export const ownPersonSchema = personBase.extend({
  own: z.literal(true),
  slug: z.string(),
  /** What the directory sorts by, in the site's language: family name first. */
  sortName: z.string(),
  /** Other names, hidden ones left out. */
  names: z.array(personNameSchema),
  role: z.string().optional(),
  summary: z.string().optional(),
  /** Slugs of `site.yml` units. */
  units: z.array(z.string()),
  joined: partialDateSchema.optional(),
  /** Set only when it has passed by the day that the numbers are for. */
  left: partialDateSchema.optional(),
  careers: z.array(careerSchema.extend({ organisationSlug: z.string().optional(), label: z.string() })),
  links: z.array(linkSchema),
  availability: availabilitySchema.optional(),
  /** File of `content/researchers` with their own words, without its ending. */
  researcherPage: z.string().optional(),
  topics: z.array(personTopicSchema),
  /** Publication ids, newest first. */
  works: z.array(z.string()),
  worksByYear: z.array(z.object({ year: z.number().int(), works: z.number().int().positive() })),
  /** Nearest first (weight with a ten-year half-life). */
  collaborators: z.array(collaboratorSchema),
  /** Bylines on shared works that nobody resolved. */
  unresolvedNames: z.number().int().nonnegative(),
  graph: collaborationGraphSchema.optional(),
  evidence: evidenceSchema,
  /** Own people whose names are easily taken for this one. */
  similarNames: z.array(z.object({ name: z.string(), slug: z.string(), unit: z.string().optional() })),
  /** Own people with the same topics, most alike first; at most three of them co-authors. */
  similarTopics: z
    .array(
      z.object({
        name: z.string(),
        slug: z.string(),
        coauthor: z.boolean(),
        /** Topics of both. */
        shares: z.array(topicReferenceSchema),
      }),
    )
    .optional(),
  provenance: z.array(provenanceSchema),
  /** What people decided about the person, as far as it may be printed. */
  curation: z.array(linkDecisionSchema).optional(),
});

/** A line of `generated/people.ndjson`. */
export const personSchema = z.discriminatedUnion('own', [ownPersonSchema, externalPersonSchema]);

export type PersonTopic = z.infer<typeof personTopicSchema>;
export type ExternalPerson = z.infer<typeof externalPersonSchema>;
export type OwnPerson = z.infer<typeof ownPersonSchema>;
export type Person = z.infer<typeof personSchema>;
