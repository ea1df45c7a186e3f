import { unitSchema, type Unit } from '../lib/model/unit.ts';
import { readGeneratedLines } from './generated.ts';

const units = readGeneratedLines('units.ndjson').map((line) => unitSchema.parse(line));
const unitsBySlug = new Map(units.map((unit) => [unit.slug, unit]));

/** Every unit, sorted by slug. */
export function allUnits(): readonly Unit[] {
  return units;
}

/** The unit of that slug, if any. */
export function findUnit(slug: string): Unit | undefined {
  return unitsBySlug.get(slug);
}
