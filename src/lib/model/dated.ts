import { z } from 'astro/zod';

/** What a date says happened. `issued` is used where a source does not tell which. */
export const dateBases = ['submitted', 'posted', 'accepted', 'published', 'issued'] as const;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the source is, never padded. */
export const partialDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const datedSchema = z.object({
  value: partialDateSchema,
  basis: z.enum(dateBases),
});

export type DateBasis = (typeof dateBases)[number];
export type PartialDate = z.infer<typeof partialDateSchema>;
export type Dated = z.infer<typeof datedSchema>;
