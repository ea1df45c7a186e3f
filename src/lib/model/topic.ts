import { z } from 'astro/zod';
import { listFactsSchema } from './list-facts.ts';
import { topicReferenceSchema } from './topic-reference.ts';

/** A line of `generated/topics.ndjson`. */
export const topicSchema = topicReferenceSchema.extend({
  scheme: z.enum(['openalex', 'keyword', 'mesh', 'arxiv']),
  /** Publication ids, newest first. */
  works: z.array(z.string()),
  /** Ids of own people who have this among their topics, most works first. */
  people: z.array(z.string()),
  /** `topTopics` are the others that its works have. */
  ...listFactsSchema.shape,
});

export type Topic = z.infer<typeof topicSchema>;
