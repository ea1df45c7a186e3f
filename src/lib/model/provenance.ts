import { z } from 'astro/zod';
import { partialDateSchema } from './dated.ts';

/**
 * Where a record came from. `source` names the kind of export (`openalex`, `csl-json`, `bibtex`, `roster` …),
 * `label` is what the published site prints for it; `file` (relative to the exports folder) and `line` appear in
 * `generated/` only. `entry` is the source's own id, citation key or row number.
 */
export const provenanceSchema = z.object({
  source: z.string().min(1),
  label: z.string().min(1),
  file: z.string(),
  entry: z.string(),
  line: z.number().int().positive().optional(),
  retrieved: partialDateSchema.optional(),
  licence: z.string().optional(),
});

export type Provenance = z.infer<typeof provenanceSchema>;
