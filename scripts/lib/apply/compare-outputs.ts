import { type Diagnostic, diagnosticToLine } from '../../../src/lib/diagnostics.ts';
import { identifierToKey } from '../../../src/lib/model/identifier.ts';
import type { OwnPerson } from '../../../src/lib/model/person.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import type { PipelineOutput } from '../../../src/lib/pipeline.ts';

/** What is kept of a result to compare it with another: the rest of it can go. */
export interface OutputSummary {
  /** By id: a title for each, and the facts that a reader would see change. */
  people: ReadonlyMap<string, { title: string; facts: Facts; works: ReadonlySet<string> }>;
  works: ReadonlyMap<string, { title: string; facts: Facts }>;
  tombstones: readonly string[];
  /** What was said about decisions. */
  curation: readonly string[];
}

type Facts = Readonly<Record<string, string>>;

export function summariseOutput(output: PipelineOutput): OutputSummary {
  const own = output.people.filter((person) => person.own);
  return {
    people: new Map(
      own.map((person) => [
        person.id,
        { title: person.name.display, facts: personFacts(person), works: new Set(person.works) },
      ]),
    ),
    works: new Map(
      output.publications.map((work) => [work.id, { title: work.title.text, facts: workFacts(work) }]),
    ),
    tombstones: output.tombstones,
    curation: output.diagnostics.filter(isAboutCuration).map(diagnosticToLine),
  };
}

/** The difference in sentences, one a line; none where nothing changes. */
export function compareOutputs(before: OutputSummary, after: OutputSummary): string[] {
  const titleOf = (id: string): string => (after.works.get(id) ?? before.works.get(id))?.title ?? id;
  const lines: string[] = [];
  for (const id of sortedKeys(before.people, after.people)) {
    const [old, now] = [before.people.get(id), after.people.get(id)];
    const name = now?.title ?? old?.title ?? id;
    if (old === undefined) lines.push(`+ ${name} (${id}) gets a profile, with ${now?.works.size ?? 0} works`);
    else if (now === undefined) lines.push(`- ${name} (${id}) has no profile any more`);
    else {
      lines.push(...[...now.works.difference(old.works)].sort().map((work) => `+ ${name}: ${titleOf(work)}`));
      lines.push(...[...old.works.difference(now.works)].sort().map((work) => `- ${name}: ${titleOf(work)}`));
      lines.push(...factLines(name, old.facts, now.facts));
    }
  }
  for (const id of sortedKeys(before.works, after.works)) {
    const [old, now] = [before.works.get(id), after.works.get(id)];
    const title = now?.title ?? old?.title ?? id;
    if (old === undefined) lines.push(`+ a work of its own: ${title} (${id})`);
    else if (now === undefined) lines.push(`- no work of its own any more: ${title} (${id})`);
    else lines.push(...factLines(title, old.facts, now.facts));
  }
  const gone = after.tombstones.filter((slug) => !before.tombstones.includes(slug));
  lines.push(...gone.map((slug) => `~ the address of ${slug} says that the profile was removed`));
  return lines;
}

/** What is said about decisions that was not said before: that one matches nothing, or contradicts another. */
export function newComplaints(before: OutputSummary, after: OutputSummary): string[] {
  return after.curation.filter((line) => !before.curation.includes(line));
}

function isAboutCuration({ code }: Diagnostic): boolean {
  return code.startsWith('curation-') || code === 'hidden-name-unresolved';
}

function personFacts(person: OwnPerson): Facts {
  return {
    name: person.name.display,
    'also published as': person.names.map(({ display, kind }) => `${display} (${kind})`).join(', '),
    identifiers: person.identifiers.map(identifierToKey).join(', '),
    role: person.role ?? '',
    summary: person.summary ?? '',
    address: person.slug,
    positions: String(person.careers.length),
    links: person.links.map(({ url }) => url).join(', '),
    'open to': person.availability?.kinds.join(', ') ?? '',
    topics: person.topics.map(({ name }) => name).join(', '),
    dates: [person.joined ?? '', person.left ?? ''].join(' – '),
    biography: person.researcherPage === undefined ? 'not shown' : 'shown',
    evidence: `L${person.evidence.level}, ${person.evidence.passed} of ${person.evidence.possible} checks`,
  };
}

function workFacts(work: Publication): Facts {
  return {
    title: work.title.text,
    address: work.slug,
    records: String(work.provenance.length),
    version: work.versions[0]?.identifiers.map(identifierToKey).join(', ') ?? '',
    retracted: work.retracted ? 'yes' : 'no',
    bylines: work.authorships
      .map(({ display, person }) => (person === undefined ? display : `${display} → ${person}`))
      .join('; '),
  };
}

function factLines(title: string, old: Facts, now: Facts): string[] {
  return Object.keys(now)
    .filter((fact) => old[fact] !== now[fact])
    .map((fact) => `~ ${title}: ${fact}: ${shorten(old[fact])} → ${shorten(now[fact])}`);
}

function shorten(text = ''): string {
  if (text === '') return 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function sortedKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort();
}
