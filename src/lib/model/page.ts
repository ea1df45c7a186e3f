import { z } from 'astro/zod';

/** The front matter of `content/pages/<slug>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().optional(),
});

export type Page = z.infer<typeof pageSchema>;
