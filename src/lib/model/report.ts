import { z } from 'astro/zod';

const count = z.number().int().nonnegative();

/** `generated/report.json`: what the import did, for the summary, the data page and a curator. */
export const reportSchema = z.object({
  asOf: z.string(),
  asOfBasis: z.enum(['option', 'site', 'exports', 'newest-work']),
  files: z.array(
    z.object({
      file: z.string(),
      format: z.string().optional(),
      label: z.string().optional(),
      bytes: count,
      records: count,
      diagnostics: count,
      retrieved: z.string().optional(),
    }),
  ),
  counts: z.object({
    files: count,
    records: count,
    workRecords: count,
    personRecords: count,
    organisationRecords: count,
    publications: count,
    merged: count,
    ownPeople: count,
    externalPeople: count,
    linkedBylines: count,
    unresolvedBylines: count,
    topics: count,
    organisations: count,
    units: count,
  }),
  coverage: z.object({ doi: count, abstract: count, orcid: count, year: count }),
  /** How many bylines each rule linked, by rule name. */
  linksByRule: z.record(z.string(), count),
  mergesByRule: z.record(z.string(), count),
  diagnosticsByCode: z.record(z.string(), count),
  diagnostics: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'notice']),
      file: z.string().optional(),
      line: z.number().optional(),
      entry: z.string().optional(),
      message: z.string(),
      value: z.string().optional(),
      hint: z.string().optional(),
    }),
  ),
});

export type Report = z.infer<typeof reportSchema>;
