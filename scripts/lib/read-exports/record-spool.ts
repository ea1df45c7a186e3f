import { z } from 'astro/zod';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import { type SourceRecord, sourceRecordSchema } from '../../../src/lib/model/source-record.ts';
import type { Effects, FileWriter } from '../effects.ts';

const bufferLength = 1 << 20;
const newline = 0x0a;

/**
 * Records on disk while the exports are read, one as JSON a line: reading needs the memory of one record, however
 * many there are, and what is read back shares no memory with the text of the exports.
 */
export class RecordSpool {
  count = 0;
  readonly #effects: Pick<Effects, 'openWriter' | 'read' | 'remove'>;
  readonly #path: string;
  #writer: FileWriter | undefined;
  #waiting: string[] = [];
  #waitingLength = 0;

  /** @param path a file of its own, which is removed again */
  constructor(effects: Pick<Effects, 'openWriter' | 'read' | 'remove'>, path: string) {
    this.#effects = effects;
    this.#path = path;
  }

  add(record: SourceRecord): void {
    const line = JSON.stringify(record);
    this.#waiting.push(line);
    this.#waitingLength += line.length;
    this.count += 1;
    if (this.#waitingLength >= bufferLength) this.#flush();
  }

  /**
   * Every record, in the order in which they came; the spool is gone then. A record that breaks its schema, which is
   * a fault of its importer, becomes a diagnostic.
   */
  async takeAll(): Promise<{ records: SourceRecord[]; diagnostics: Diagnostic[] }> {
    const taken: { records: SourceRecord[]; diagnostics: Diagnostic[] } = { records: [], diagnostics: [] };
    this.#flush();
    if (this.#writer === undefined) return taken;
    this.#writer.commit();
    this.#writer = undefined;
    try {
      for await (const line of toLines(this.#effects.read(this.#path))) {
        const parsed = sourceRecordSchema.safeParse(JSON.parse(line));
        if (parsed.success) taken.records.push(parsed.data);
        else taken.diagnostics.push(brokenRecord(line, parsed.error));
      }
    } finally {
      this.#effects.remove(this.#path);
    }
    return taken;
  }

  /** Runs what fills the spool; when that fails, what was written is removed. */
  async whileFilling<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#writer?.abandon();
      this.#writer = undefined;
      throw error;
    }
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    this.#writer ??= this.#effects.openWriter(this.#path);
    this.#writer.write(Buffer.from(`${this.#waiting.join('\n')}\n`));
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}

const placeSchema = z.object({ provenance: z.object({ file: z.string(), entry: z.string() }) });

function brokenRecord(line: string, error: z.ZodError): Diagnostic {
  const place = placeSchema.safeParse(JSON.parse(line)).data?.provenance;
  const [issue] = error.issues;
  return {
    code: 'broken-record',
    severity: 'error',
    ...(place === undefined ? {} : { file: `exports/${place.file}`, entry: place.entry }),
    message: 'The record came out wrong and was left out, which is a fault in Peerfolio',
    value: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 200),
    hint: 'Please report it with the file; the other records were imported.',
  };
}

async function* toLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      parts.push(chunk.subarray(start, end));
      yield Buffer.concat(parts).toString('utf8');
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
}
