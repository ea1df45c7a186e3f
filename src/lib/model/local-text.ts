import { z } from 'astro/zod';
import { isLanguageTag } from './language-tag.ts';

/** A text, or one for each language: `{ en: Institute, de: Institut }`. */
export const localTextSchema = z.union([
  z.string().min(1),
  z
    .record(z.string().refine(isLanguageTag, 'a language tag such as en or pt-BR'), z.string().min(1))
    .refine((texts) => Object.keys(texts).length > 0, 'a text for at least one language'),
]);

export type LocalText = z.infer<typeof localTextSchema>;
