import type { SiteFacts } from '../../model/site-facts.ts';
import { localTextForms, localTextIn } from '../../normalise/local-text.ts';

type Settings = SiteFacts['settings'];

/** What every page needs to know, its texts in the language of the page. */
export type SiteFactsIn = Omit<SiteFacts, 'settings'> & {
  settings: Omit<Settings, 'name' | 'description'> & {
    name: string;
    /** The institution's name in every language, since bylines use any. */
    names: readonly string[];
    description?: string;
  };
};

export function siteFactsIn(facts: SiteFacts, tag: string): SiteFactsIn {
  const { name, description, ...settings } = facts.settings;
  const { languages } = settings;
  const unitNames = new Map(settings.units.map((unit) => [unit.slug, unit.name]));
  return {
    ...facts,
    unitCoverage: facts.unitCoverage.map((unit) => ({
      ...unit,
      name: localTextIn(unitNames.get(unit.slug) ?? unit.name, languages, tag),
    })),
    settings: {
      ...settings,
      name: localTextIn(name, languages, tag),
      names: localTextForms(name),
      ...(description !== undefined && { description: localTextIn(description, languages, tag) }),
    },
  };
}
