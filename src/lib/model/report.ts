import { z } from 'astro/zod';
import { findingSchema } from './finding.ts';
import { holdingsSchema } from './holdings.ts';

const count = z.number().int().nonnegative();

/** Of a unit: how many of its people have an ORCID iD, how many of its works a DOI and an abstract. */
export const unitCoverageSchema = z.object({
  slug: z.string(),
  name: z.string(),
  people: count,
  orcid: count,
  works: count,
  doi: count,
  abstract: count,
});

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
  unitCoverage: z.array(unitCoverageSchema),
  /** The first of each kind, those about most works before others. */
  findings: z.array(findingSchema),
  /** How many there are of each kind, listed or not. */
  findingsByKind: z.record(z.string(), count),
  holdings: holdingsSchema.omit({ asOf: true }),
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

/** What of an earlier report a later one is compared with. */
export const baselineSchema = reportSchema.pick({
  asOf: true,
  holdings: true,
  findings: true,
  findingsByKind: true,
});

export type Baseline = z.infer<typeof baselineSchema>;
export type UnitCoverage = z.infer<typeof unitCoverageSchema>;
export type Report = z.infer<typeof reportSchema>;
