import type { OrganisationRecord } from '../../model/organisation-record.ts';
import type { PersonRecord } from '../../model/person-record.ts';

/**
 * The people with the names of their units, where a roster gives only the key that a list of organisations gives a
 * unit: `101028` becomes "Department of Rivers". A key that several organisations of different names bear stays.
 */
export function nameUnits(
  people: readonly PersonRecord[],
  organisations: readonly OrganisationRecord[],
): PersonRecord[] {
  const namesOf = new Map<string, Set<string>>();
  for (const { name, identifiers } of organisations) {
    for (const { scheme, value } of identifiers) {
      if (scheme === 'local') namesOf.set(value, (namesOf.get(value) ?? new Set()).add(name));
    }
  }
  if (namesOf.size === 0) return [...people];
  const toName = (unit: string): string => {
    const [name, ...others] = namesOf.get(unit) ?? [];
    return name === undefined || others.length > 0 ? unit : name;
  };
  return people.map((person) =>
    person.origin === 'roster' && person.units.some((unit) => namesOf.has(unit))
      ? { ...person, units: [...new Set(person.units.map(toName))] }
      : person,
  );
}
