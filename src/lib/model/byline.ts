import { z } from 'astro/zod';
import { identifierSchema } from './identifier.ts';

/** An organisation as named beside a byline or a person, before it is resolved. */
export const affiliationSchema = z.object({
  name: z.string().min(1),
  identifiers: z.array(identifierSchema),
  countryCode: z.string().length(2).optional(),
});

/**
 * An author as printed on one work: never a person. `display` is the printed form in reading order;
 * `family`, `given`, `particle` (van der), `suffix` (Jr.) are given where the source or a parser tells them apart.
 * A `group` byline is a consortium or another body.
 */
export const bylineSchema = z.object({
  kind: z.enum(['person', 'group']),
  display: z.string().min(1),
  family: z.string().optional(),
  given: z.string().optional(),
  particle: z.string().optional(),
  suffix: z.string().optional(),
  identifiers: z.array(identifierSchema),
  affiliations: z.array(affiliationSchema),
  corresponding: z.boolean().optional(),
});

export type Affiliation = z.infer<typeof affiliationSchema>;
export type Byline = z.infer<typeof bylineSchema>;
