import { z } from 'astro/zod';
import { listFactsSchema } from './list-facts.ts';
import { unitCoverageSchema } from './report.ts';
import { siteSettingsSchema } from './site-settings.ts';

const count = z.number().int().nonnegative();

/**
 * `generated/site.json`: what every page needs to know besides its own records. Made by the build script from
 * `site.yml` and the pipeline's counts; holds nothing that may not be published.
 */
export const siteFactsSchema = z.object({
  settings: siteSettingsSchema.omit({ exports: true, limits: true, personalData: true }),
  asOf: z.string(),
  counts: z.object({
    researchers: count,
    /** Of the researchers, those who left; the directory lists the others. */
    former: count,
    publications: count,
    topics: count,
    organisations: count,
  }),
  years: z.array(z.object({ year: z.number().int(), works: count })),
  undated: count,
  topTopics: listFactsSchema.shape.topTopics,
  sources: z.array(
    z.object({
      label: z.string(),
      retrieved: z.string().optional(),
      /** As `site.yml` says of its exports. */
      licences: z.array(z.string()),
      works: count,
      people: count,
    }),
  ),
  coverage: z.object({ doi: count, abstract: count, orcid: count, year: count }),
  unitCoverage: z.array(unitCoverageSchema),
  /** How many bylines each rule linked, and how many records each joined. */
  linksByRule: z.record(z.string(), count),
  mergesByRule: z.record(z.string(), count),
  /** What was kept apart or looks uncertain, by kind. */
  findingsByKind: z.record(z.string(), count),
  /** The styles that references are formatted in, with the names that they give themselves. */
  citationStyles: z.array(z.object({ name: z.string(), title: z.string() })).optional(),
  /** File names without ending of the pages and researcher pages that compile. */
  pages: z.array(z.string()),
  researcherPages: z.array(z.string()),
});

export type SiteFacts = z.infer<typeof siteFactsSchema>;
