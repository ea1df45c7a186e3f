import { type Diagnostic, isDiagnostic } from '../../../src/lib/diagnostics.ts';
import type { Importer } from '../../../src/lib/importers/importer.ts';
import type { FieldTrace } from '../../../src/lib/importers/mapping/field-trace.ts';
import type { ExportRule, SiteSettings } from '../../../src/lib/model/site-settings.ts';
import type { SourceRecord } from '../../../src/lib/model/source-record.ts';
import type { Effects } from '../effects.ts';
import type { FoundFile } from '../read-exports/find-files.ts';
import { type DetectImporter, readFile } from '../read-exports/read-file.ts';

/** What one record of an export became. */
export interface Explanation {
  file: string;
  /** The importer that read the file, if any did. */
  importer: Importer | undefined;
  /** Whether `site.yml` names the format, instead of its being recognised. */
  isNamed: boolean;
  /** The record's own name; undefined where the file has no such record. */
  entry: string | undefined;
  record: SourceRecord | undefined;
  fields: FieldTrace[];
  diagnostics: Diagnostic[];
  /** Names of the first records of the file, where the one asked for is not there. */
  others: string[];
}

export interface ExplainOptions {
  effects: Effects;
  settings: Pick<SiteSettings, 'limits' | 'personalData'>;
  rule: ExportRule | undefined;
  detect: DetectImporter;
  /** The record's own name, or `#3` for the third; the first record without. */
  entry: string | undefined;
}

const shownOthers = 5;

/** Reads a file until the record that is asked for, and says what became of each of its fields. */
export async function explainRecord(found: FoundFile, options: ExplainOptions): Promise<Explanation> {
  const { effects, settings, rule, detect } = options;
  const search = new RecordSearch(options.entry);
  const importer = await readFile(found, {
    effects,
    settings,
    rule,
    detect,
    onBytes: () => undefined,
    sink: (item) => (isDiagnostic(item) ? search.hear(item) : search.meet(item)),
    trace: (field) => search.trace(field),
    isEnough: () => search.isDone,
  });
  return {
    file: found.file,
    importer,
    isNamed: rule?.format !== undefined,
    ...search.result(),
  };
}

class RecordSearch {
  isDone = false;
  readonly #wanted: string | undefined;
  /** Whether the record is asked for by its name, and not by its place in the file. */
  readonly #isNamed: boolean;
  readonly #fields = new Map<string, FieldTrace[]>();
  readonly #others: string[] = [];
  #diagnostics: Diagnostic[] = [];
  #record: SourceRecord | undefined;
  #met = 0;

  constructor(wanted: string | undefined) {
    this.#wanted = wanted;
    this.#isNamed = wanted !== undefined && !wanted.startsWith('#');
  }

  hear(diagnostic: Diagnostic): void {
    if (this.#mayConcern(diagnostic.entry)) this.#diagnostics.push(diagnostic);
  }

  trace(field: FieldTrace): void {
    const known = this.#fields.get(field.entry);
    if (known === undefined) this.#fields.set(field.entry, [field]);
    else known.push(field);
  }

  meet(record: SourceRecord): void {
    if (this.isDone) return;
    this.#met += 1;
    const { entry } = record.provenance;
    if (this.#wanted === undefined || entry === this.#wanted || `#${this.#met}` === this.#wanted) {
      this.#record = record;
      this.isDone = true;
      return;
    }
    if (this.#others.length < shownOthers) this.#others.push(entry);
    this.#fields.delete(entry);
    const isOfAnother = ({ entry: named }: Diagnostic): boolean => named !== entry;
    if (this.#diagnostics.length > 0) this.#diagnostics = this.#diagnostics.filter(isOfAnother);
  }

  /** Some importers tell of a record long before they yield it; which one is third is known only then. */
  #mayConcern(entry: string | undefined): boolean {
    return entry === undefined || !this.#isNamed || entry === this.#wanted;
  }

  /** A record that was refused has fields or diagnostics, and is none. */
  result(): Pick<Explanation, 'entry' | 'record' | 'fields' | 'diagnostics' | 'others'> {
    const entry = this.#record?.provenance.entry ?? this.#refused();
    const isAbout = ({ entry: named }: Diagnostic): boolean => named === undefined || named === entry;
    return {
      entry,
      record: this.#record,
      fields: entry === undefined ? [] : (this.#fields.get(entry) ?? []),
      diagnostics: this.#diagnostics.filter(isAbout),
      others: this.#others,
    };
  }

  #refused(): string | undefined {
    const names = [...this.#fields.keys(), ...this.#diagnostics.map(({ entry }) => entry)];
    return names.find((name) => name !== undefined && (this.#wanted === undefined || name === this.#wanted));
  }
}
