import { z } from 'astro/zod';

/** A topic on a work or a person: enough to print and to link. */
export const topicReferenceSchema = z.object({ id: z.string(), slug: z.string(), name: z.string() });

export type TopicReference = z.infer<typeof topicReferenceSchema>;
