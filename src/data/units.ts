import { unitToJsonLd } from '../lib/format/json-ld/organisation-to-json-ld.ts';
import { institutionFacts } from './institution.ts';
import type { Language } from '../lib/format/languages/language.ts';
import type { ListedPerson } from '../lib/model/generated-index.ts';
import { unitSchema, type Unit } from '../lib/model/unit.ts';
import { localTextIn } from '../lib/normalise/local-text.ts';
import { readGeneratedLines } from './generated.ts';
import { listResearchers } from './researchers.ts';
import { paths, siteFacts } from './site.ts';

const units = readGeneratedLines('units.ndjson').map((line) => unitSchema.parse(line));
const unitsBySlug = new Map(units.map((unit) => [unit.slug, unit]));

/** Every unit, sorted by slug. */
export function allUnits(): readonly Unit[] {
  return units;
}

/** Every unit in the order of `site.yml`, then those that only a roster names, by slug. */
export function unitsInOrder(language: Language): readonly Unit[] {
  const order = siteFacts().settings.units.map(({ slug }) => slug);
  const rank = ({ slug }: Unit): number => (order.includes(slug) ? order.indexOf(slug) : order.length);
  return units.toSorted((a, b) => rank(a) - rank(b)).map((unit) => unitIn(unit, language));
}

/** The first people of a unit, by name. */
export function peopleOfUnit({ people }: Unit, language: Language): ListedPerson[] {
  return listResearchers(people, language).slice(0, peopleNamed);
}

/** How many people the list of units names of each. */
const peopleNamed = 40;

/** Slug → name of every unit. */
export function unitNames(language: Language): ReadonlyMap<string, string> {
  return new Map(units.map((unit) => [unit.slug, unitIn(unit, language).name]));
}

/** A unit with its name and description in a language, as far as `site.yml` has them. */
export function unitIn(unit: Unit, { tag }: Language): Unit {
  const { languages, units: named } = siteFacts().settings;
  const settings = named.find(({ slug }) => slug === unit.slug);
  if (settings === undefined) return unit;
  const { name, description } = settings;
  return {
    ...unit,
    name: localTextIn(name, languages, tag),
    ...(description !== undefined && { description: localTextIn(description, languages, tag) }),
  };
}

/** A unit as data for machines: the same on every page about it. */
export function aboutUnit({ slug, name, description }: Unit): ReturnType<typeof unitToJsonLd> {
  return unitToJsonLd({ name, description }, paths.absolute(paths.unit(slug)), institutionFacts());
}

/** The unit of that slug, if any. */
export function findUnit(slug: string, language: Language): Unit | undefined {
  const unit = unitsBySlug.get(slug);
  return unit && unitIn(unit, language);
}
