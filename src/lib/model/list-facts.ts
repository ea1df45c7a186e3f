import { z } from 'astro/zod';
import { topicReferenceSchema } from './topic-reference.ts';

/** A topic and how many works of a list have it. */
export const countedTopicSchema = topicReferenceSchema.extend({ works: z.number().int().positive() });

/** What a page with a list of works says of the list as a whole: counted from the list itself, never apart from it. */
export const listFactsSchema = z.object({
  /** Ascending years that have works. */
  worksByYear: z.array(z.object({ year: z.number().int(), works: z.number().int().positive() })),
  /** Works without a year, which stand in no bar of the chart. */
  undated: z.number().int().nonnegative(),
  /** The topics of most works of the list, most first. */
  topTopics: z.array(countedTopicSchema),
});

export type CountedTopic = z.infer<typeof countedTopicSchema>;
export type ListFacts = z.infer<typeof listFactsSchema>;
