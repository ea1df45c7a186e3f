import { unitSchema, type Unit } from '../lib/model/unit.ts';
import { readGeneratedLines } from './generated.ts';
import { siteFacts } from './site.ts';

const units = readGeneratedLines('units.ndjson').map((line) => unitSchema.parse(line));
const unitsBySlug = new Map(units.map((unit) => [unit.slug, unit]));

/** Every unit, sorted by slug. */
export function allUnits(): readonly Unit[] {
  return units;
}

/** Every unit in the order of `site.yml`, then those that only a roster names, by slug. */
export function unitsInOrder(): readonly Unit[] {
  const order = siteFacts().settings.units.map(({ slug }) => slug);
  const rank = ({ slug }: Unit): number => (order.includes(slug) ? order.indexOf(slug) : order.length);
  return units.toSorted((a, b) => rank(a) - rank(b));
}

/** The unit of that slug, if any. */
export function findUnit(slug: string): Unit | undefined {
  return unitsBySlug.get(slug);
}
