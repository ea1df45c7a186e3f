import type { Diagnostic } from '../../diagnostics.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { exportFile, Notes } from '../mapping/notes.ts';
import { UnusedKinds } from '../mapping/unused-kinds.ts';
import type { EntryCut, TooLong } from './cut-entries.ts';
import { decodeEntry } from './decode.ts';
import { inherit, parentKeys } from './inheritance.ts';
import { entryType, readEntry, readMacros, type EntryProblem, type RawEntry } from './read-entry.ts';
import { bibtexEntryToWork } from './record.ts';
import { isParentType, isWorkType } from './types.ts';

/** Fields that are long and never inherited: not kept while an entry waits to be inherited from. */
const heavyFields: ReadonlySet<string> = new Set([
  'abstract',
  'annote',
  'annotation',
  'file',
  'review',
  'keywords',
  'note',
]);

/** What every BibTeX style defines, and the months' whole names, which people write without braces. */
const monthMacros: readonly (readonly [string, string])[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
].flatMap((month): [string, string][] => [
  [month.slice(0, 3), month],
  [month, month],
]);

const hints: Readonly<Record<EntryProblem['code'], string>> = {
  'broken-field': 'Expected name = {value}; the other fields are read.',
  'unclosed-value': 'The value is read up to the next field; close it in the source.',
  'long-expansion': 'The value is read without what made it so; look at the @string lines of the file.',
  'unknown-string': 'It is read as a word; define it with @string, or put it in braces.',
};

/**
 * Reads the cut entries of one file. Entries that inherit from one not yet met wait for the end of the file, as
 * BibTeX wants parents after their children; what waits is bounded by the record limit.
 */
export class EntryReadings {
  private readonly context: ImportContext;
  private readonly macros = new Map(monthMacros);
  private readonly parents = new Map<string, RawEntry>();
  private readonly waiting: { entry: RawEntry; name: string }[] = [];
  private held = 0;
  private number = 0;
  private saidEncoding = false;
  private readonly unused: UnusedKinds;

  constructor(context: ImportContext) {
    this.context = context;
    this.unused = new UnusedKinds(exportFile(context), 'it describes no work');
  }

  *take(cut: EntryCut): Generator<WorkRecord | Diagnostic> {
    const { text, isUtf8 } = decodeEntry(cut.bytes);
    const type = entryType(text);
    if (type === 'comment' || type === 'preamble') return;
    if (type === 'string') {
      yield* this.takeMacros(text, cut.line);
      return;
    }
    this.number += 1;
    const { entry, problems } = readEntry(text, cut.line, this.macros, cut.closed);
    const name = entry.key === '' ? `#${this.number}` : entry.key.slice(0, 500);
    const notes = new Notes(this.context, name, cut.line);
    if (!isUtf8) this.noteEncoding(notes);
    if (!cut.closed) {
      notes.add('warning', 'unclosed-entry', 'This entry is never closed', {
        value: text,
        hint: 'It is read up to the next entry; add the closing brace in the source.',
      });
    }
    addProblems(notes, problems);
    if (entry.fields.size === 0) {
      notes.add('error', 'broken-entry', 'This entry has no field that can be read', {
        value: `@${text}`,
        hint: 'Expected @type{key, name = {value}, …}; the other entries are read.',
      });
    }
    yield* notes.diagnostics;
    if (entry.fields.size > 0) yield* this.takeEntry(entry, name);
  }

  *refuse({ line }: TooLong): Generator<Diagnostic> {
    this.number += 1;
    const notes = new Notes(this.context, `#${this.number}`, line);
    notes.add('error', 'record-too-long', 'This entry is longer than the limit', {
      hint: 'A brace may be missing; else raise limits.recordMegabytes in site.yml.',
    });
    yield* notes.diagnostics;
  }

  *finish(): Generator<WorkRecord | Diagnostic> {
    for (const { entry, name } of this.waiting) yield* this.toWork(entry, name);
    this.waiting.length = 0;
    this.parents.clear();
    yield* this.unused.toDiagnostics();
  }

  private *takeMacros(text: string, line: number): Generator<Diagnostic> {
    const { macros, problems } = readMacros(text, line, this.macros);
    for (const [name, value] of macros) this.macros.set(name, value);
    const notes = new Notes(this.context, '@string', line);
    addProblems(notes, problems);
    yield* notes.diagnostics;
  }

  private *takeEntry(entry: RawEntry, name: string): Generator<WorkRecord | Diagnostic> {
    const key = entry.key.toLowerCase();
    if (key !== '' && isParentType(entry.type) && !this.parents.has(key)) this.keepParent(key, entry);
    if (!isWorkType(entry.type)) {
      this.unused.add(`@${entry.type}`, name);
      return;
    }
    const waits = parentKeys(entry).length > 0 && this.held < this.context.recordBytes;
    if (!waits) {
      yield* this.toWork(entry, name);
      return;
    }
    this.waiting.push({ entry, name });
    this.held += sizeOf(entry);
  }

  private keepParent(key: string, entry: RawEntry): void {
    if (this.held >= this.context.recordBytes) return;
    const fields = new Map(
      [...entry.fields].filter(([field]) => entry.type === 'xdata' || !heavyFields.has(field)),
    );
    const parent = { ...entry, fields };
    this.parents.set(key, parent);
    this.held += sizeOf(parent);
  }

  private *toWork(entry: RawEntry, name: string): Generator<WorkRecord | Diagnostic> {
    const { entry: whole, missing, cycles } = inherit(entry, (key) => this.parents.get(key));
    const notes = new Notes(this.context, name, entry.line);
    for (const key of missing) {
      notes.add('notice', 'missing-crossref', 'The entry that this one inherits from is not in the file', {
        value: key,
      });
    }
    for (const key of cycles) {
      notes.add('warning', 'crossref-cycle', 'This entry inherits from itself', {
        value: key,
        hint: 'Remove one crossref of the circle.',
      });
    }
    yield* notes.diagnostics;
    const { record, diagnostics } = bibtexEntryToWork(whole, name, this.context);
    yield* diagnostics;
    yield record;
  }

  /** Once a file: a file in another encoding has such bytes in every second entry. */
  private noteEncoding(notes: Notes): void {
    if (this.saidEncoding) return;
    this.saidEncoding = true;
    notes.add('warning', 'not-utf8', 'From this entry on the file holds bytes that are not UTF-8', {
      hint: 'Such entries are read as Windows-1252; save the file as UTF-8.',
    });
  }
}

function addProblems(notes: Notes, problems: readonly EntryProblem[]): void {
  for (const { code, message, value, line } of problems) {
    notes.add(code === 'unknown-string' ? 'notice' : 'warning', code, message, {
      value,
      hint: hints[code],
      line,
    });
  }
}

function sizeOf(entry: RawEntry): number {
  let size = 100;
  for (const [name, value] of entry.fields) size += name.length + value.length;
  return size * 2;
}
