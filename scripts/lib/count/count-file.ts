import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import { fileEffects } from '../file-effects.ts';
import { decodeText } from '../read-exports/decode-text.ts';
import { decompress } from '../read-exports/decompress.ts';
import type { FoundFile } from '../read-exports/find-files.ts';
import { findBibtexEntries, type FoundEntry } from './bibtex-entries.ts';
import type { BySeverity, EntryCount, FileCount } from './file-count.ts';
import { defaultSettings, readCounted, type ReadCounted } from './read-counted.ts';

const unknownField = 'Peerfolio does not know the field';

/** Reads one file twice: once as a build does, with the clock on it, and once to hear what became of each field. */
export async function countFile(found: FoundFile): Promise<FileCount> {
  const read = await readCounted(found);
  const failure = read.diagnostics.find(({ code }) => code === 'importer-failed');
  const isBibtex = read.format === 'bibtex' || /\.(?:bib|bibtex|biblatex)$/i.test(found.file);
  return {
    file: found.file,
    bytes: found.bytes,
    ...(read.format === undefined ? { refusal: refusalOf(read.diagnostics) } : { format: read.format }),
    records: read.records,
    named: countNamed(read),
    diagnostics: countSeverities(read.diagnostics),
    seconds: read.seconds,
    ...(failure === undefined ? {} : { failure: failure.value ?? failure.message }),
    ...(isBibtex ? { entries: await countEntries(found, read) } : {}),
    unknownFields: read.format === undefined ? {} : await unknownFieldsOf(found),
  };
}

function refusalOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.at(-1)?.code ?? 'silent';
}

/** Records that an error names and that were not imported. */
function countNamed({ diagnostics, recordLines }: ReadCounted): number {
  const named = new Set<string>();
  for (const { severity, entry, line } of diagnostics) {
    if (severity !== 'error' || (entry === undefined && line === undefined)) continue;
    if (line === undefined || !recordLines.has(line)) named.add(`${line ?? ''} ${entry ?? ''}`);
  }
  return named.size;
}

function countSeverities(diagnostics: readonly Diagnostic[]): BySeverity {
  const counts: BySeverity = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

async function countEntries(found: FoundFile, read: ReadCounted): Promise<EntryCount> {
  const entries = findBibtexEntries(await textOf(found));
  const records = new Map(read.recordLines);
  const missed = entries
    .filter(({ line }) => {
      const left = records.get(line) ?? 0;
      records.set(line, left - 1);
      return left <= 0;
    })
    .map((entry) => {
      const about = diagnosticAbout(entry, read.diagnostics);
      const reason = read.format === undefined ? refusalOf(read.diagnostics) : about?.message;
      return {
        ...entry,
        named: about !== undefined || read.format === undefined,
        noWork: about?.code === 'unused-record-kind',
        reason: reason ?? 'not named in the report',
      };
    });
  return { found: entries.length, imported: entries.length - missed.length, missed };
}

/** What stands on the entry's line, or sums up the entries of its type. */
function diagnosticAbout(entry: FoundEntry, diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  return (
    diagnostics.find(({ line }) => line === entry.line) ??
    diagnostics.find(
      ({ code, message }) => code === 'unused-record-kind' && message.includes(`of kind @${entry.type} `),
    )
  );
}

async function textOf(found: FoundFile): Promise<string> {
  const ignore = (): void => undefined;
  const limits = { fileBytes: found.bytes, expansion: defaultSettings.limits.expansion };
  const parts: Uint8Array[] = [];
  for await (const part of decodeText(decompress(fileEffects.read(found.path), limits, ignore), ignore))
    parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

async function unknownFieldsOf(found: FoundFile): Promise<Record<string, number>> {
  const counts = new Map<string, number>();
  await readCounted(found, ({ source, reason }) => {
    if (reason === unknownField) counts.set(source, (counts.get(source) ?? 0) + 1);
  });
  return Object.fromEntries(counts);
}
