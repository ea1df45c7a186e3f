import type { Language } from '../lib/format/languages/language.ts';
import type { Topic } from '../lib/model/topic.ts';
import { directoryLetters } from './directory.ts';
import { pathsIn } from './site.ts';
import { allTopics } from './topics.ts';
import { unitsInOrder } from './units.ts';
import { allYears, yearToSlug } from './years.ts';

/** The lists by which every person and every work is reached without searching. */
export function browseLists(topicsShown: number, language: Language) {
  const paths = pathsIn(language);
  return {
    letters: directoryLetters(language),
    units: unitsInOrder(language).map(({ slug, name, people }) => ({
      href: paths.unit(slug),
      name,
      count: people.length,
    })),
    topics: frequentTopics(topicsShown, language),
    years: allYears().map(({ year, works }) => ({
      href: paths.year(yearToSlug(year)),
      name: year === undefined ? language.words.directory.undated : String(year),
      count: works.length,
    })),
  };
}

/** The topics with the most works; of several schemes' topics of one name, the largest. */
export function frequentTopics(limit: number, language: Language) {
  const sorted = allTopics().toSorted((a, b) => b.works.length - a.works.length || (a.id < b.id ? -1 : 1));
  const byName = new Map<string, Topic>();
  for (const topic of sorted) {
    const name = topic.name.toLowerCase();
    if (!byName.has(name)) byName.set(name, topic);
  }
  return [...byName.values()].slice(0, limit).map(({ slug, name, works }) => ({
    href: pathsIn(language).topic(slug),
    name,
    count: works.length,
  }));
}
