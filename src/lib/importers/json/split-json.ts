import { JsonScanner } from './json-scanner.ts';

export interface SplitJsonOptions {
  /** The longest record that is parsed, in bytes; a longer one becomes a problem. */
  recordBytes: number;
  /** Members of a page object whose arrays hold the records: `results`, or a path such as `message.items`. */
  arrays: readonly string[];
}

/** One record, parsed. `entry` counts records from 1, broken ones included; `line` is where it begins. */
export interface JsonRecord {
  kind: 'record';
  value: unknown;
  entry: number;
  line: number;
}

/** A record that could not be read, in the words of a diagnostic. */
export interface JsonProblem {
  kind: 'problem';
  code: 'broken-json' | 'truncated-json' | 'record-too-long';
  message: string;
  line: number;
  value?: string;
  hint?: string;
}

/**
 * Splits JSON text into records, whatever its shape: pages whose array holds the records, an array (of records or
 * pages), one record a line, records one after the other, or a single record. Memory is bounded by the longest
 * record. A broken record becomes a problem and costs itself alone; a file that ends early yields what was whole
 * and one problem. Errors of the stream pass through after the records that came whole.
 */
export async function* splitJson(
  stream: AsyncIterable<Uint8Array>,
  options: SplitJsonOptions,
): AsyncGenerator<JsonRecord | JsonProblem> {
  const scanner = new JsonScanner(options);
  try {
    for await (const chunk of stream) {
      scanner.feed(chunk);
      for (let item = scanner.next(); item !== undefined; item = scanner.next()) yield item;
    }
  } catch (error) {
    const whole = scanner.last();
    if (whole !== undefined) yield whole;
    throw error;
  }
  scanner.finish();
  for (let item = scanner.next(); item !== undefined; item = scanner.next()) yield item;
}
