import { type Diagnostic, isDiagnostic } from '../../../src/lib/diagnostics.ts';
import type { ImportContext, Importer } from '../../../src/lib/importers/importer.ts';
import type { ExportRule, SiteSettings } from '../../../src/lib/model/site-settings.ts';
import type { SourceRecord } from '../../../src/lib/model/source-record.ts';
import { type Effects, errorCode } from '../effects.ts';
import { decodeText } from './decode-text.ts';
import { decompress } from './decompress.ts';
import { type FoundFile, unreadable } from './find-files.ts';
import { isNote, note, unrecognised } from './unrecognised.ts';

/** The importer for a file, judged by its name, its first 64 KiB and the format `site.yml` names, if any. */
export type DetectImporter = (file: string, head: string, format?: string) => Importer | undefined;

export interface ReadFileOptions {
  effects: Effects;
  settings: Pick<SiteSettings, 'limits' | 'personalData'>;
  rule: ExportRule | undefined;
  detect: DetectImporter;
  /** Hears how many bytes of the file on disk have been read. */
  onBytes: (bytes: number) => void;
  sink: (item: SourceRecord | Diagnostic) => void;
  /** Hears what became of every field. */
  trace?: ImportContext['trace'];
  /** Asked after each item: whether the rest of the file need not be read. */
  isEnough?: () => boolean;
}

const headBytes = 64 * 1024;

/**
 * Reads one export into the sink. Whatever is wrong with the file becomes a diagnostic.
 * @returns the importer that read it, if any did
 */
export async function readFile(found: FoundFile, options: ReadFileOptions): Promise<Importer | undefined> {
  const report = (diagnostic: Diagnostic): void =>
    options.sink({ ...diagnostic, file: `exports/${found.file}` });
  if (found.bytes === 0) return void report(empty());
  if (isNote(found.file) && options.rule?.format === undefined) return void report(note());
  const limits = { fileBytes: found.bytes, expansion: options.settings.limits.expansion };
  const raw = countBytes(options.effects.read(found.path), options.onBytes);
  const late: Diagnostic[] = [];
  const keep = (diagnostic: Diagnostic): void => void late.push(diagnostic);
  const text = decodeText(decompress(raw, limits, keep), keep);
  let importer: Importer | undefined;
  try {
    const { head, stream } = await peek(text);
    importer = options.detect(found.file, new TextDecoder().decode(head), options.rule?.format);
    if (importer === undefined) {
      report(late.find((d) => d.severity === 'error') ?? unrecognised(found.file, head));
      return undefined;
    }
    const records = importer.read(stream, {
      file: found.file,
      rule: options.rule,
      label: options.rule?.label ?? importer.label,
      personalData: options.settings.personalData,
      recordBytes: options.settings.limits.recordMegabytes * 1024 * 1024,
      depth: options.settings.limits.depth,
      trace: options.trace,
    });
    for await (const item of records) {
      if (isDiagnostic(item)) report(item);
      else options.sink(item);
      if (options.isEnough?.() === true) break;
    }
  } catch (error) {
    report(
      errorCode(error)?.startsWith('E') === true ? unreadable(found.file, error) : importerFailed(error),
    );
  } finally {
    await text.return(undefined);
  }
  late.forEach(report);
  return importer;
}

async function* countBytes(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    onBytes(bytes);
    yield chunk;
  }
}

/** The first bytes, and a stream that still has them. */
async function peek(
  text: AsyncGenerator<Uint8Array>,
): Promise<{ head: Uint8Array; stream: AsyncIterable<Uint8Array> }> {
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < headBytes) {
    const next = await text.next();
    if (next.done === true) break;
    seen.push(next.value);
    length += next.value.length;
  }
  const all = seen.length === 1 && seen[0] !== undefined ? seen[0] : new Uint8Array(Buffer.concat(seen));
  const stream = (async function* () {
    if (all.length > 0) yield all;
    yield* text;
  })();
  return { head: all.subarray(0, headBytes), stream };
}

function empty(): Diagnostic {
  return {
    code: 'empty-file',
    severity: 'warning',
    message: 'The file is empty',
    hint: 'Fetch the export again.',
  };
}

function importerFailed(error: unknown): Diagnostic {
  // Without its stack, which would name folders of the machine in a report that is the same everywhere.
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'importer-failed',
    severity: 'error',
    message: 'The file could not be read to its end, which is a fault in Peerfolio',
    value: reason.replace(/\s+/g, ' ').slice(0, 200),
    hint: 'Please report it with the file; the other files were imported.',
  };
}
