import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext } from '../importer.ts';
import { exportFile, shorten } from '../mapping/notes.ts';
import { recordToPerson } from './person.ts';
import { personToByline, textToOwnerByline } from './person-names.ts';
import { isHidden, publicParts } from './public-parts.ts';
import type { OrcidRoot } from './root-kind.ts';
import { ownerNameFromSource } from './source.ts';
import { rootToRecord, type OrcidRecord } from './to-record.ts';
import { employmentsOf } from './find-parts.ts';
import { textAt } from './value.ts';
import { groupToWork } from './work.ts';

interface RootPlace {
  entry: number;
  line: number;
}

/** Reads the roots of one file, and counts what of them has no use, for one word at the end. */
export class RootReadings {
  readonly #context: ImportContext;
  readonly #unused = new Map<string, number>();
  readonly #hidden = new Map<string, number>();

  constructor(context: ImportContext) {
    this.#context = context;
  }

  *read({ kind, value }: OrcidRoot, place: RootPlace): Generator<SourceRecord | Diagnostic> {
    const about = { file: exportFile(this.#context), line: place.line };
    if (kind === 'error') {
      yield { ...about, ...notAnAnswer, value: shorten(textAt(value, 'developer-message') ?? value) };
    } else if (kind === 'unknown') {
      yield { ...about, ...notARecord, entry: `#${place.entry}`, value: shorten(value['value']) };
    } else if (isHidden(value)) {
      add(this.#hidden, kind);
    } else {
      const record = rootToRecord(
        kind,
        publicParts(value, (name) => add(this.#hidden, name)),
      );
      if (record === undefined) add(this.#unused, kind);
      else yield* this.#readRecord(record, place);
    }
  }

  *finish(): Generator<Diagnostic> {
    const file = exportFile(this.#context);
    for (const [kind, count] of this.#unused) yield { file, ...unusedKind(kind, count) };
    if (this.#hidden.size === 0) return;
    yield {
      code: 'not-public',
      severity: 'notice',
      file,
      message: 'What is not public in the ORCID record was left out',
      value: shorten([...this.#hidden].map(([name, count]) => `${count} × ${name}`).join(', ')),
      hint: 'Its owner can make it public at orcid.org.',
    };
  }

  *#readRecord(record: OrcidRecord, { entry, line }: RootPlace): Generator<SourceRecord | Diagnostic> {
    const { person, orcid, owner, groups, isSection } = record;
    const place = { context: this.#context, line, entry: orcid ?? `#${entry}` };
    if (orcid === undefined && owner !== undefined) {
      yield {
        file: exportFile(this.#context),
        line,
        entry: place.entry,
        ...invalidOrcid,
        value: shorten(owner),
      };
    }
    const ownName = ownerNameOf(record);
    if (person !== undefined) {
      const read = recordToPerson({ ...record, person }, ownName, place);
      yield* read.diagnostics;
      if (read.record !== undefined) yield read.record;
    }
    // A person whose name is hidden is not named by their works either.
    const byline =
      person === undefined || isSection
        ? textToOwnerByline(ownName ?? '', orcid)
        : personToByline(person, orcid);
    for (const group of groups) {
      const read = groupToWork(group, { ...place, orcid, byline });
      yield* read.diagnostics;
      if (read.record !== undefined) yield read.record;
    }
  }
}

function ownerNameOf({ person, groups, orcid }: OrcidRecord): string | undefined {
  for (const item of [...employmentsOf(person?.['employments']), ...groups.flat()]) {
    const name = ownerNameFromSource(item, orcid);
    if (name !== undefined) return name;
  }
  return undefined;
}

const notAnAnswer = {
  code: 'error-answer',
  severity: 'error',
  message: 'This is an error message of the ORCID API, not a record',
  hint: 'Fetch it again.',
} as const;

const notARecord = {
  code: 'not-a-record',
  severity: 'error',
  message: 'This is not a record of ORCID or a section of one',
} as const;

const invalidOrcid = {
  code: 'invalid-orcid',
  severity: 'warning',
  message: 'This is not an ORCID iD',
  hint: 'Its check digit does not fit.',
} as const;

function unusedKind(kind: string, count: number): Omit<Diagnostic, 'file'> {
  const things = kind === 'search' ? 'results of a search' : `parts named "${kind}"`;
  return {
    code: 'unused-record-kind',
    severity: 'notice',
    message: `The file holds ${things}, which are not used: people, employments and works are`,
    value: `${count} × ${kind}`,
    ...(kind === 'search' ? { hint: 'A search finds iDs; export the record of each person.' } : {}),
  };
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
