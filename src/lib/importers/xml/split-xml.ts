import { Parser } from 'htmlparser2';
import { decodeXml } from './decode-xml.ts';
import type { XmlElement } from './element.ts';
import { LineCounter } from './line-counter.ts';
import { RecordTree } from './record-tree.ts';

/** What the record stands in: the elements around it, outermost first, without their content. */
export type XmlAncestors = readonly Pick<XmlElement, 'name' | 'attributes'>[];

export interface SplitXmlOptions {
  /** Whether an element is a record. Elements inside a record are not asked about, except for its own name. */
  isRecord: (name: string, ancestors: XmlAncestors) => boolean;
  /** The longest record that is read, in characters; a longer one becomes a problem. */
  recordBytes: number;
  /** How deep elements may nest; what is deeper is left out with a problem. */
  depth: number;
}

/** One record. `entry` counts records from 1, broken ones included; `line` is where it begins. */
export interface XmlRecord {
  kind: 'record';
  element: XmlElement;
  ancestors: XmlAncestors;
  entry: number;
  line: number;
}

/** A record that could not be read, in the words of a diagnostic. */
export interface XmlProblem {
  kind: 'problem';
  code: 'broken-xml' | 'truncated-xml' | 'record-too-long' | 'too-deep';
  message: string;
  line: number;
  value?: string;
  hint?: string;
}

/**
 * Splits XML into records, each as a tree. Memory is bounded by the longest record. Tags that do not match cost at
 * most the record they stand in; entities are decoded once, HTML's names included, and never expanded from a DTD.
 * Errors of the stream pass through after the records that came whole.
 */
export async function* splitXml(
  stream: AsyncIterable<Uint8Array>,
  options: SplitXmlOptions,
): AsyncGenerator<XmlRecord | XmlProblem> {
  const splitter = new XmlSplitter(options);
  for await (const text of decodeXml(stream)) {
    splitter.write(text);
    yield* splitter.take();
    if (splitter.isStopped) return;
  }
  splitter.end();
  yield* splitter.take();
}

/** Elements that may stand open at once. */
const mostOpen = 5000;

class XmlSplitter {
  isStopped = false;
  readonly #options: SplitXmlOptions;
  readonly #parser: Parser;
  readonly #lines = new LineCounter();
  readonly #ancestors: Pick<XmlElement, 'name' | 'attributes'>[] = [];
  #ready: (XmlRecord | XmlProblem)[] = [];
  #record: RecordTree | undefined;
  #entries = 0;
  #written = 0;
  /** Elements that are open, those left out as too deep and those of lost records included. */
  #nesting = 0;

  constructor(options: SplitXmlOptions) {
    this.#options = options;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(localName(name), attributes),
        onclosetag: (name, isImplied) => this.#close(localName(name), isImplied),
        ontext: (text) => this.#record?.addText(text),
        oncdatastart: () => this.#record?.beginVerbatim(),
        oncdataend: () => this.#record?.endVerbatim(),
      },
      { xmlMode: true, decodeEntities: false },
    );
  }

  write(text: string): void {
    if (this.isStopped || text === '') return;
    this.#lines.feed(text);
    this.#written += text.length;
    this.#parser.write(text);
    if (!this.isStopped) this.#watchSize();
    this.#lines.lineAt(this.#parser.startIndex);
  }

  end(): void {
    if (!this.isStopped) this.#parser.end();
  }

  take(): (XmlRecord | XmlProblem)[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.isStopped) return;
    this.#nesting += 1;
    this.#watchNesting();
    if (this.isStopped) return;
    if (this.#record?.name === name) this.#lose(this.#record, 'broken-xml');
    if (this.#record !== undefined) {
      this.#record.open(name, attributes);
      return;
    }
    const line = this.#lines.lineAt(this.#parser.startIndex);
    if (this.#options.isRecord(name, this.#ancestors)) {
      this.#entries += 1;
      const start = this.#parser.startIndex;
      const tagEnd = this.#parser.endIndex;
      this.#record = new RecordTree(name, attributes, {
        line,
        start,
        tagEnd,
        entry: this.#entries,
        depth: this.#options.depth - this.#ancestors.length,
      });
    } else if (this.#ancestors.length >= this.#options.depth) {
      this.#stop({
        kind: 'problem',
        code: 'too-deep',
        message: `Elements nest deeper than ${this.#options.depth}; the file was read to here`,
        line,
        hint: 'limits.depth in site.yml allows more.',
      });
    } else {
      this.#ancestors.push({ name, attributes });
    }
  }

  #close(name: string, isImplied: boolean): void {
    if (this.isStopped) return;
    this.#nesting -= 1;
    const record = this.#record;
    if (record === undefined) {
      if (this.#ancestors.at(-1)?.name === name) this.#ancestors.pop();
      return;
    }
    if (!record.close(name)) return;
    const isSelfClosing = this.#parser.endIndex === record.place.tagEnd;
    if (isImplied && !isSelfClosing) {
      this.#lose(record, this.#parser.endIndex + 1 >= this.#written ? 'truncated-xml' : 'broken-xml');
      return;
    }
    this.#record = undefined;
    const { line, entry } = record.place;
    if (record.isTooLong) {
      this.#ready.push(tooLong(line, this.#options.recordBytes));
      return;
    }
    if (record.isTooDeep) this.#ready.push(tooDeep(record, this.#options.depth));
    const ancestors = [...this.#ancestors];
    this.#ready.push({ kind: 'record', element: record.toElement(), ancestors, entry, line });
  }

  #lose(record: RecordTree, code: 'broken-xml' | 'truncated-xml'): void {
    this.#record = undefined;
    const isBroken = code === 'broken-xml';
    this.#ready.push({
      kind: 'problem',
      code,
      message: isBroken
        ? `The element <${record.name}> is not closed where the next one begins`
        : `The file ends inside the element <${record.name}>`,
      line: record.place.line,
      value: record.preview(),
      hint: isBroken ? 'Mend the record in the source and export it again.' : 'Fetch the export again.',
    });
  }

  /** A record may not be larger than allowed, and neither may a tag or a comment that nobody closes. */
  #watchSize(): void {
    const { recordBytes } = this.#options;
    const record = this.#record;
    if (record !== undefined && this.#written - record.place.start > recordBytes) record.dropContent();
    if (this.#written - this.#parser.endIndex <= recordBytes) return;
    const line = record?.place.line ?? this.#lines.lineAt(this.#parser.endIndex);
    this.#stop({
      kind: 'problem',
      code: 'broken-xml',
      message: 'A tag or a comment is not closed; the file was read to here',
      line,
      hint: 'Fetch the export again.',
    });
  }

  /** Elements that nobody closes make the parser slower with each of them, so there is an end to that. */
  #watchNesting(): void {
    if (this.#nesting <= mostOpen) return;
    this.#stop({
      kind: 'problem',
      code: 'too-deep',
      message: `More than ${mostOpen} elements are not closed; the file was read to here`,
      line: this.#record?.place.line ?? this.#lines.lineAt(this.#parser.startIndex),
      hint: 'Fetch the export again.',
    });
  }

  #stop(problem: XmlProblem): void {
    this.#ready.push(problem);
    this.#record = undefined;
    this.isStopped = true;
    this.#parser.pause();
  }
}

function tooDeep(record: RecordTree, depth: number): XmlProblem {
  return {
    kind: 'problem',
    code: 'too-deep',
    message: `Elements of the record nest deeper than ${depth}; those were left out`,
    line: record.place.line,
    value: record.preview(),
    hint: 'limits.depth in site.yml allows more.',
  };
}

function tooLong(line: number, recordBytes: number): XmlProblem {
  return {
    kind: 'problem',
    code: 'record-too-long',
    message: `The record is longer than ${recordBytes} bytes and was left out`,
    line,
    hint: 'limits.recordMegabytes in site.yml allows more.',
  };
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
