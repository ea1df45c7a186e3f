import { isDiagnostic } from '../../../src/lib/diagnostics.ts';
import { openAlexImporter } from '../../../src/lib/importers/openalex/index.ts';
import type { PersonRecord } from '../../../src/lib/model/person-record.ts';
import { siteSettingsSchema } from '../../../src/lib/model/site-settings.ts';
import type { WorkRecord } from '../../../src/lib/model/work-record.ts';
import { reconcile } from '../../../src/lib/reconcile/index.ts';
import { sortRecords } from '../../../src/lib/reconcile/record-order.ts';
import { fileEffects } from '../file-effects.ts';
import { seededRandom, type Random } from './random.ts';
import { makeOftenOneName, makeRealisticName } from './realistic-names.ts';
import { makeInstitution, type MadeUpInstitution, type MadeUpPerson } from './synthetic-people.ts';
import { makeWorks } from './synthetic-works.ts';

// Finds which of so many made-up records are one work and who is behind each byline, in a process of its own, and
// prints what it cost.
const count = Number(process.argv[2]);
const isOneName = process.argv[3] === 'one-name';
const random = seededRandom(count);
// As in the export of a real institution, nobody is an author of more than one or two works in a hundred.
const institution = {
  ...makeInstitution(random, count, isOneName ? makeOftenOneName : makeRealisticName),
  level: { groups: 20, world: 50 },
};
const works = await makeRecords(random, institution, count);
const people = institution.people.map((person) => toRosterRow(random, person));
const settings = siteSettingsSchema.parse({
  name: 'Benchmark Institute',
  address: 'https://bench.example.org',
  asOf: '2026-10-01',
});
const begun = performance.now();
const before = process.cpuUsage();
const made = reconcile(sortRecords([...works, ...people]), {
  settings,
  researcherPages: [],
  decisions: [],
  ledger: { people: {} },
});
const { user, system } = process.cpuUsage(before);
const links = made.linked.flatMap((work) => work.links.flatMap((link) => link?.decision.rule ?? []));
console.log(
  JSON.stringify({
    records: works.length + people.length,
    works: made.linked.length,
    people: made.own.length + made.external.length,
    bylines: made.linked.reduce((sum, { work }) => sum + work.bylines.length, 0),
    links: links.length,
    linksByName: links.filter((rule) => rule.includes('name')).length,
    timesOfCommonestName: toMostTimes(works),
    pairs: made.pairs.length,
    diagnostics: made.diagnostics.length,
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMemoryBytes: fileEffects.peakMemory(),
  }),
);

/** Half of the bylines bear no identifier, as in exports of sources that know none. */
async function makeRecords(chance: Random, madeUp: MadeUpInstitution, size: number): Promise<WorkRecord[]> {
  const read: WorkRecord[] = [];
  const context = {
    file: 'works.ndjson',
    label: openAlexImporter.label,
    personalData: { email: false },
    recordBytes: 1 << 26,
    depth: 200,
  };
  const lines = toLines(makeWorks(chance, madeUp, Number.MAX_SAFE_INTEGER), size);
  for await (const item of openAlexImporter.read(lines, context)) {
    if (isDiagnostic(item) || item.kind !== 'work') continue;
    const bylines = item.bylines.map((byline) =>
      chance.chance(0.5) ? { ...byline, identifiers: [] } : byline,
    );
    read.push({ ...item, bylines });
  }
  return read;
}

/** A roster knows the iDs of some and the year in which most came. */
function toRosterRow(chance: Random, { number, given, family, orcid }: MadeUpPerson): PersonRecord {
  return {
    kind: 'person',
    origin: 'roster',
    provenance: { source: 'roster', label: 'Roster', file: 'staff.csv', entry: String(number) },
    identifiers: [
      { scheme: 'roster', value: `s${number}` },
      ...(orcid === undefined ? [] : [{ scheme: 'orcid' as const, value: orcid }]),
    ],
    names: [{ display: `${given} ${family}`, given, family, kind: 'preferred' }],
    units: [],
    careers: [],
    links: [],
    ...(chance.chance(0.7) ? { joined: String(1990 + chance.below(34)) } : {}),
  };
}

function toMostTimes(records: readonly WorkRecord[]): number {
  const times = new Map<string, number>();
  for (const { bylines } of records)
    for (const { display } of bylines) times.set(display, (times.get(display) ?? 0) + 1);
  return times.values().reduce((most, count) => Math.max(most, count), 0);
}

async function* toLines(records: Iterable<object>, size: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let number = 0;
  for (const work of records) {
    await Promise.resolve();
    yield encoder.encode(`${JSON.stringify(work)}\n`);
    number += 1;
    if (number === size) return;
  }
}
