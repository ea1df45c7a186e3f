import { JsonScanner } from './json-scanner.ts';

export interface SplitJsonOptions {
  /** The longest record that is parsed, in bytes; a longer one becomes a problem. */
  recordBytes: number;
  /** How deep a record may nest; a deeper one becomes a problem. */
  depth: number;
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
  code: 'broken-json' | 'truncated-json' | 'record-too-long' | 'too-deep';
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
      for (let item = scanner.next(); item !== undefined; item = scanner.next()) yield guard(item, options);
    }
  } catch (error) {
    const whole = scanner.last();
    if (whole !== undefined) yield guard(whole, options);
    throw error;
  }
  scanner.finish();
  for (let item = scanner.next(); item !== undefined; item = scanner.next()) yield guard(item, options);
}

/** Converters may follow a record as deep as it goes, so that is bounded. */
function guard(item: JsonRecord | JsonProblem, { depth }: SplitJsonOptions): JsonRecord | JsonProblem {
  if (item.kind === 'problem' || !isNested(item.value) || !isDeeper(item.value, depth)) return item;
  return {
    kind: 'problem',
    code: 'too-deep',
    line: item.line,
    message: `The record nests deeper than ${depth} and was left out`,
    hint: 'limits.depth in site.yml allows more.',
  };
}

/** Whether objects and arrays stand inside one another more than so many times. It walks every record, so it is plain. */
function isDeeper(value: Nested, depth: number): boolean {
  if (depth === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (isNested(item) && isDeeper(item, depth - 1)) return true;
    return false;
  }
  for (const name in value) {
    const member = value[name];
    if (isNested(member) && isDeeper(member, depth - 1)) return true;
  }
  return false;
}

type Nested = Readonly<Record<string, unknown>> | unknown[];

function isNested(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null;
}
