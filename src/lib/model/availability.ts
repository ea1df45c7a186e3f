import { z } from 'astro/zod';
import { partialDateSchema } from './dated.ts';

/** What a person says they are open to. Self-declared only. */
export const availabilityKinds = ['collaborate', 'supervise', 'media', 'consult', 'speak', 'mentor'] as const;

export const availabilitySchema = z.object({
  kinds: z.array(z.enum(availabilityKinds)),
  since: partialDateSchema.optional(),
  /** Twelve months after `since` where the person gives none. */
  expires: partialDateSchema.optional(),
});

export type Availability = z.infer<typeof availabilitySchema>;
