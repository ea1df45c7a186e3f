import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { seededRandom } from './random.ts';
import type { MadeUpPerson } from './synthetic-people.ts';
import { makeInstitution } from './synthetic-people.ts';
import { makeWorks } from './synthetic-works.ts';

/** Writes the content folder of an institution that does not exist: `works` works, a person for every twenty. */
export async function writeSynthetic(folder: string, works: number): Promise<void> {
  const random = seededRandom(works);
  const institution = makeInstitution(random, works);
  const exports = join(folder, 'exports');
  mkdirSync(exports, { recursive: true });
  writeFileSync(join(folder, 'site.yml'), siteSettings(institution.units));
  writeFileSync(join(exports, 'staff.csv'), toRoster(institution.people));
  const lines = Readable.from(toLines(makeWorks(random, institution, works)));
  await pipeline(lines, createWriteStream(join(exports, 'works.ndjson')));
}

function* toLines(works: Iterable<object>): Generator<string> {
  for (const work of works) yield `${JSON.stringify(work)}\n`;
}

/** Settings of an institution with so many units. */
export function siteSettings(units: number): string {
  const listed = Array.from({ length: units }, (_, unit) => `  - { slug: unit-${unit}, name: Unit ${unit} }`);
  return [
    'name: Benchmark Institute',
    'address: https://bench.example.org',
    'asOf: 2026-10-01',
    'units:',
    ...listed,
    '',
  ].join('\n');
}

/** The people as a roster in CSV. */
export function toRoster(people: readonly MadeUpPerson[]): string {
  const rows = people.map(({ number, given, family, orcid, unit }) =>
    [
      `s${number}`,
      given,
      family,
      'Researcher',
      `Unit ${unit ?? 0}`,
      orcid ?? '',
      `A${9_000_000_000 + number}`,
    ].join(','),
  );
  return ['key,given,family,role,unit,orcid,openalex', ...rows, ''].join('\n');
}
