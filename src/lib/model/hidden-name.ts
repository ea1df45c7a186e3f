import { z } from 'astro/zod';

/** A name that is printed nowhere, as it is looked for. */
const hiddenNameSchema = z.object({
  /** The words of the surname, each as `toNameSpelling` gives it. */
  family: z.array(z.string()),
  /** The words of the given names; none where the person has one name alone. */
  given: z.array(z.string()),
  /** The name in Chinese, Japanese or Korean characters, which stand in a text without spaces. */
  characters: z.string().optional(),
});

/** A hidden name, and in which forms it is looked for: not in those in which somebody else's name is printed. */
export const soughtNameSchema = z.object({
  name: hiddenNameSchema,
  full: z.boolean(),
  initials: z.boolean(),
});

export type HiddenName = z.infer<typeof hiddenNameSchema>;
export type SoughtName = z.infer<typeof soughtNameSchema>;
