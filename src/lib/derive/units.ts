import type { Diagnostic } from '../diagnostics.ts';
import type { UnitSettings } from '../model/site-settings.ts';
import type { Unit } from '../model/unit.ts';
import { localTextForms, localTextIn } from '../normalise/local-text.ts';
import { foldName } from '../normalise/names/index.ts';
import { textToSlug } from '../normalise/slug.ts';
import { compareText } from '../reconcile/compare.ts';
import { textToDigest } from '../reconcile/digest.ts';

/** A unit before its people and works are known. */
export type NamedUnit = Pick<Unit, 'slug' | 'name' | 'description'>;

/**
 * The units of `site.yml`, in the first of its languages, and one for every other that a roster names. Rosters are matched by name, slug or alias,
 * but for case, accents and punctuation.
 */
export function deriveUnits(
  settings: readonly UnitSettings[],
  named: Iterable<string>,
  reserved: ReadonlySet<string>,
  languages: readonly string[] = [],
): { units: NamedUnit[]; unitOf: (name: string) => NamedUnit | undefined; diagnostics: Diagnostic[] } {
  const byName = new Map<string, NamedUnit>();
  const units: NamedUnit[] = [];
  for (const { slug, name, aliases, description } of settings) {
    const unit = {
      slug,
      name: localTextIn(name, languages),
      ...(description === undefined ? {} : { description: localTextIn(description, languages) }),
    };
    units.push(unit);
    for (const spelling of [...localTextForms(name), slug, ...aliases]) {
      if (!byName.has(foldName(spelling))) byName.set(foldName(spelling), unit);
    }
  }
  const taken = new Set([...reserved, ...units.map(({ slug }) => slug)]);
  const diagnostics: Diagnostic[] = [];
  for (const name of [...new Set(named)].sort(compareText)) {
    if (name.trim() === '' || byName.has(foldName(name))) continue;
    const unit = { slug: freeSlug(textToSlug(name) ?? `unit-${textToDigest(name)}`, taken), name };
    taken.add(unit.slug);
    byName.set(foldName(name), unit);
    units.push(unit);
    diagnostics.push(notInSettings(unit));
  }
  return { units, unitOf: (name) => byName.get(foldName(name)), diagnostics };
}

function freeSlug(wish: string, taken: ReadonlySet<string>): string {
  let slug = wish;
  for (let number = 2; taken.has(slug); number += 1) slug = `${wish}-${number}`;
  return slug;
}

function notInSettings({ name, slug }: NamedUnit): Diagnostic {
  return {
    code: 'unit-not-in-settings',
    severity: 'notice',
    message: `A roster names a unit that site.yml does not list; it is shown at units/${slug}`,
    value: name,
    hint: 'Add it under units, or as an alias of one.',
  };
}
