import { z } from 'astro/zod';

/** A topic on a work or a person: enough to print and to link. */
export const topicReferenceSchema = z.object({ id: z.string(), slug: z.string(), name: z.string() });

/** A line of `generated/topics.ndjson`. */
export const topicSchema = topicReferenceSchema.extend({
  scheme: z.enum(['openalex', 'keyword', 'mesh', 'arxiv']),
  /** Publication ids, newest first. */
  works: z.array(z.string()),
  /** Ids of own people who have this among their topics, most works first. */
  people: z.array(z.string()),
});

export type TopicReference = z.infer<typeof topicReferenceSchema>;
export type Topic = z.infer<typeof topicSchema>;
