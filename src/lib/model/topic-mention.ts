import { z } from 'astro/zod';

/** A topic as a source attaches it to a work. */
export const topicMentionSchema = z.object({
  scheme: z.enum(['openalex', 'keyword', 'mesh', 'arxiv']),
  /** The scheme's own id, where it has one. */
  id: z.string().optional(),
  name: z.string().min(1),
});

export type TopicMention = z.infer<typeof topicMentionSchema>;
