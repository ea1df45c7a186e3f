import { countTopics } from '../../../src/lib/derive/list-facts.ts';
import type { OwnPerson } from '../../../src/lib/model/person.ts';
import type { Report } from '../../../src/lib/model/report.ts';
import type { SiteFacts } from '../../../src/lib/model/site-facts.ts';
import type { SiteSettings } from '../../../src/lib/model/site-settings.ts';
import type { PipelineOutput } from '../../../src/lib/pipeline.ts';

/**
 * What every page needs to know besides its own records.
 * @param pages names of the texts of `content/pages` that compile
 */
export function toSiteFacts(
  settings: SiteSettings,
  output: PipelineOutput,
  report: Pick<Report, 'unitCoverage' | 'findingsByKind'>,
  pages: readonly string[],
): SiteFacts {
  const { exports: _exports, limits: _limits, personalData: _personalData, ...published } = settings;
  const own = output.people.filter((person) => person.own);
  return {
    settings: published,
    asOf: output.asOf,
    counts: {
      researchers: own.length,
      former: own.filter(({ left }) => left !== undefined).length,
      publications: output.publications.length,
      topics: output.topics.length,
      organisations: output.organisations.length,
    },
    ...toYears(output),
    topTopics: countTopics(output.publications),
    sources: toSources(output, own),
    coverage: output.coverage,
    unitCoverage: report.unitCoverage,
    linksByRule: output.linksByRule,
    mergesByRule: output.mergesByRule,
    findingsByKind: report.findingsByKind,
    pages: [...pages].sort(),
    researcherPages: own.flatMap(({ researcherPage }) => researcherPage ?? []).sort(),
  };
}

/** Newest first, each with the length of its own list. */
function toYears({ years }: PipelineOutput): Pick<SiteFacts, 'years' | 'undated'> {
  return {
    years: years.flatMap(({ year, works }) => (year === undefined ? [] : { year, works: works.length })),
    undated: years.find(({ year }) => year === undefined)?.works.length ?? 0,
  };
}

interface Source {
  retrieved?: string;
  licences: Set<string>;
  works: number;
  people: number;
}

/** Each source by its label, with its newest date, its licences, and how many works and people it speaks of. */
function toSources({ publications }: PipelineOutput, own: readonly OwnPerson[]): SiteFacts['sources'] {
  const sources = new Map<string, Source>();
  const count = (records: readonly Pick<OwnPerson, 'provenance'>[], what: 'works' | 'people'): void => {
    for (const { provenance } of records) {
      for (const label of new Set(provenance.map((one) => one.label))) {
        const source: Source = sources.get(label) ?? { licences: new Set(), works: 0, people: 0 };
        source[what] += 1;
        sources.set(label, source);
      }
      for (const { label, retrieved, licence } of provenance) {
        const source = sources.get(label);
        if (licence !== undefined) source?.licences.add(licence);
        if (source === undefined || retrieved === undefined) continue;
        if (source.retrieved === undefined || retrieved > source.retrieved) source.retrieved = retrieved;
      }
    }
  };
  count(publications, 'works');
  count(own, 'people');
  return [...sources]
    .map(([label, { licences, ...source }]) => ({ label, ...source, licences: [...licences].sort() }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}
