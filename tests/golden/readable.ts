import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { type Diagnostic, diagnosticToLine } from '../../src/lib/diagnostics.ts';
import type { Authorship } from '../../src/lib/model/authorship.ts';
import { identifierToKey } from '../../src/lib/model/identifier.ts';
import { ledgerSchema, type Ledger } from '../../src/lib/model/ledger.ts';
import {
  type ExternalPerson,
  type OwnPerson,
  type Person,
  personSchema,
} from '../../src/lib/model/person.ts';
import { type Publication, publicationSchema } from '../../src/lib/model/publication.ts';
import { type Report, reportSchema } from '../../src/lib/model/report.ts';

/** Lists of authors longer than this are told by their beginning and by whoever is known. */
const longList = 20;
const shown = 3;

/** What an import wrote, without what a reader of a test does not need: one object for each expected file. */
export function readableImport(generated: string): Record<string, unknown> {
  const read = (file: string): string => readFileSync(path.join(generated, file), 'utf8');
  const lines = (file: string): unknown[] =>
    read(file)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line));
  const people = lines('people.ndjson').map((line) => personSchema.parse(line));
  const publications = lines('publications.ndjson').map((line) => publicationSchema.parse(line));
  const ledger = ledgerSchema.parse(JSON.parse(read('ledger.next.json')));
  return {
    'publications.json': publications.map(readablePublication),
    'people.json': readablePeople(people, publications),
    'report.json': readableReport(JSON.parse(read('report.json'))),
    'findings.json': readableFindings(JSON.parse(read('report.json'))),
    'addresses.json': {
      redirects: z.unknown().parse(JSON.parse(read('redirects.json'))),
      ...readableLedger(ledger),
    },
  };
}

function readablePublication(work: Publication) {
  const { venue, abstract } = work;
  return {
    title: work.title.text,
    ...(work.title.html === undefined ? {} : { titleHtml: work.title.html }),
    year: work.year ?? null,
    type: work.type,
    slug: work.slug,
    ...(venue === undefined ? {} : { venue: venue.name }),
    bylines: readableBylines(work),
    ...(work.bylinesTruncated ? { bylinesTruncated: true } : {}),
    ...(work.editors.length === 0 ? {} : { editors: work.editors.map(({ display }) => display) }),
    ...(work.retracted ? { retracted: true } : {}),
    dates: work.dates.map(({ value, basis }) => `${basis} ${value}`),
    identifiers: work.identifiers.map(identifierToKey),
    versions: work.versions.map(({ kind, type, date, identifiers }) =>
      [kind, type, date?.value, ...identifiers.map(identifierToKey)].filter(Boolean).join(' '),
    ),
    ...(abstract === undefined ? {} : { abstract: `${abstract.label}: ${abstract.text}` }),
    provenance: work.provenance.map(({ source, entry, label }) => `${source} ${entry} (${label})`),
    merges: work.merges.map(({ rule, values, source }) => `${rule}: ${values.join(', ')} (${source})`),
  };
}

function readableBylines({ authorships, authorCount }: Publication): string[] {
  const count = authorships.length === authorCount ? [] : [`… ${authorCount} authors in all`];
  if (authorships.length <= longList) return [...authorships.map(readableByline), ...count];
  const told = authorships.filter(({ kind, slug }, place) => place < shown || slug || kind === 'group');
  const others = authorships.filter((authorship) => !told.includes(authorship));
  const external = others.filter(({ link }) => link !== undefined).length;
  return [
    ...told.map(readableByline),
    `… ${others.length} others: ${external} linked to external people, ${others.length - external} without a link`,
    ...count,
  ];
}

function readableByline({ kind, display, slug, person, link }: Authorship): string {
  const printed = kind === 'group' ? `[${display}]` : display;
  if (link === undefined) return printed;
  return `${printed} → ${slug ?? `${person ?? ''} (external)`}, ${link.rule}: ${link.values.join(', ')} (${link.source})`;
}

function readablePeople(people: readonly Person[], publications: readonly Publication[]) {
  const titles = new Map(
    publications.map(({ id, title, year }) => [id, `${year ?? 'undated'} ${title.text}`]),
  );
  const external = people.filter((person): person is ExternalPerson => !person.own);
  return {
    own: people.filter((person) => person.own).map((person) => readableOwnPerson(person, titles)),
    external:
      external.length > longList
        ? `${external.length} people`
        : external.map(({ id, name }) => `${name.display} (${id})`),
  };
}

function readableOwnPerson(person: OwnPerson, titles: ReadonlyMap<string, string>) {
  const { evidence, graph } = person;
  return {
    name: person.name.display,
    slug: person.slug,
    sortName: person.sortName,
    names: person.names.map(({ display, kind }) => `${kind}: ${display}`),
    identifiers: person.identifiers.map(identifierToKey),
    ...(person.role === undefined ? {} : { role: person.role }),
    units: person.units,
    ...(person.left === undefined ? {} : { left: person.left }),
    ...(person.availability === undefined ? {} : { availability: person.availability }),
    ...(person.researcherPage === undefined ? {} : { researcherPage: person.researcherPage }),
    works: person.works.map((id) => titles.get(id) ?? id),
    coauthors: person.collaborators.map(
      ({ name, slug, works, weight, close, group }) =>
        `${name}${slug === undefined ? '' : ` (${slug})`}: ${works} shared, weight ${weight}${close ? ', close' : ''}, group ${group}`,
    ),
    unresolvedNames: person.unresolvedNames,
    graph:
      graph === undefined
        ? null
        : graph.nodes.map(({ kind, name }) => (kind === 'person' ? name : `[${name}]`)),
    level: `L${evidence.level}, ${evidence.passed} of ${evidence.possible}`,
    checks: evidence.checks
      .filter(({ passed, works }) => passed || works !== undefined)
      .map(
        ({ check, passed, works }) =>
          `${passed ? '' : 'not '}${check}${works === undefined ? '' : ` on ${works.passed} of ${works.of}`}`,
      ),
    ...(person.similarNames.length === 0
      ? {}
      : { similarNames: person.similarNames.map(({ slug }) => slug) }),
    provenance: person.provenance.map(({ source, entry, label }) => `${source} ${entry} (${label})`),
  };
}

function readableReport(written: unknown) {
  const { asOf, asOfBasis, files, counts, coverage, linksByRule, mergesByRule, diagnostics } =
    reportSchema.parse(written);
  return {
    asOf: `${asOf} (${asOfBasis})`,
    files: files.map(({ file, format, records }) => `${file}: ${format ?? 'not read'}, ${records} records`),
    counts,
    coverage,
    linksByRule,
    mergesByRule,
    diagnostics: diagnostics.map(readableDiagnostic),
  };
}

/** What a curator is told is uncertain. */
function readableFindings(written: unknown): string[] {
  return reportSchema
    .parse(written)
    .findings.map(
      ({ kind, rule, subjects, reason }) =>
        `${kind} ${rule}: ${subjects.map(({ kind: what, text, detail = '' }) => (what === 'person' ? text : `${text} (${detail})`)).join(' | ')}: ${reason}`,
    );
}

function readableDiagnostic({
  file,
  line,
  entry,
  value,
  hint,
  ...rest
}: Report['diagnostics'][number]): string {
  const diagnostic: Diagnostic = {
    ...rest,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(entry === undefined ? {} : { entry }),
    ...(value === undefined ? {} : { value }),
    ...(hint === undefined ? {} : { hint }),
  };
  return `${rest.severity} ${rest.code}: ${diagnosticToLine(diagnostic)}`;
}

/** Addresses of people and works with what earned them; those of topics and organisations are names alone. */
function readableLedger({ people, publications }: Ledger) {
  const section = (entries: Ledger['people']) =>
    Object.fromEntries(
      Object.entries(entries).map(([slug, { identifiers, firstSeen, movedTo }]) => [
        slug,
        `${firstSeen}${movedTo === undefined ? '' : ` → ${movedTo}`}: ${identifiers.join(', ')}`,
      ]),
    );
  return { people: section(people), publications: section(publications) };
}
