import { z } from 'astro/zod';
import { identifierSchema } from './identifier.ts';

export const relationTypes = [
  'is-preprint-of',
  'has-preprint',
  'is-version-of',
  'is-retracted-by',
  'retracts',
  'is-corrected-by',
  'corrects',
  'reviews',
  'is-part-of',
] as const;

export const relationSchema = z.object({ type: z.enum(relationTypes), target: identifierSchema });

export type Relation = z.infer<typeof relationSchema>;
