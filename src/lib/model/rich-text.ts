import { z } from 'astro/zod';

/**
 * A title or an abstract. `text` is plain text for sorting, searching, citing and attributes.
 * `html` is present only where the text has markup; it was made by `normalise/markup` (allow-listed
 * inline elements and MathML) and is the only imported value that may be printed unescaped.
 * `lang` is a BCP 47 tag where the source says one.
 */
export const richTextSchema = z.object({
  text: z.string(),
  html: z.string().optional(),
  lang: z.string().optional(),
});

export type RichText = z.infer<typeof richTextSchema>;
