import { readLines } from '../roster/lines.ts';

/** One field of a record: its tag, and its lines joined by line breaks, without the spaces around each. */
export interface TaggedField {
  tag: string;
  value: string;
}

/** One record of a file of tagged lines. */
export interface TaggedRecord {
  kind: 'record';
  fields: readonly TaggedField[];
  /** Counted from 1, with the records that were left out. */
  entry: number;
  line: number;
  /** What ended it: its own last tag, the record after it, or the end of the file. */
  endedBy: 'tag' | 'next' | 'file';
  /** Text that belongs to no field: what follows a blank line where values have no paragraphs. */
  stray: readonly string[];
}

/** A record that was left out, in the words of a diagnostic. */
export interface TaggedProblem {
  kind: 'problem';
  code: 'record-too-long';
  message: string;
  line: number;
  hint: string;
}

/** How the lines of one format are told apart. */
export interface TaggedLayout {
  /** The field that a line begins; undefined for a line that continues the one before. */
  fieldOf: (line: string) => TaggedField | undefined;
  /** Whether a field begins a new record; the first of a file always does. */
  begins: (tag: string, isAfterBlank: boolean) => boolean;
  /** Whether the tag stands at the end of a record and has no value. */
  ends: (tag: string) => boolean;
  /** Whether values of the tag may have blank lines inside. */
  hasParagraphs: (tag: string) => boolean;
}

/** The records of a file of tagged lines. Memory is bounded by the longest record. */
export async function* readTagged(
  stream: AsyncIterable<Uint8Array>,
  layout: TaggedLayout,
  recordBytes: number,
): AsyncGenerator<TaggedRecord | TaggedProblem> {
  let open: OpenRecord | undefined;
  let entries = 0;
  let isAfterBlank = true;
  for await (const { text, number, isTooLong } of readLines(stream, recordBytes)) {
    if (text.trim() === '') {
      // Spaces alone are what is left of a line that continues a value
      isAfterBlank ||= text === '';
      open?.addBlank();
      continue;
    }
    const field = layout.fieldOf(text);
    if (field === undefined) {
      open?.addLine(text);
    } else if (layout.ends(field.tag)) {
      if (open !== undefined) yield open.close('tag');
      open = undefined;
    } else {
      if (open === undefined || layout.begins(field.tag, isAfterBlank)) {
        if (open !== undefined) yield open.close('next');
        open = new OpenRecord(layout, recordBytes, { entry: ++entries, line: number });
      }
      open.addField(field);
    }
    if (isTooLong === true) open?.outgrow();
    isAfterBlank = false;
  }
  if (open !== undefined) yield open.close('file');
}

class OpenRecord {
  readonly #layout: TaggedLayout;
  readonly #limit: number;
  readonly #place: { entry: number; line: number };
  readonly #fields: { tag: string; lines: string[] }[] = [];
  readonly #stray: string[] = [];
  #length = 0;
  #isAfterBlank = false;

  constructor(layout: TaggedLayout, limit: number, place: { entry: number; line: number }) {
    this.#layout = layout;
    this.#limit = limit;
    this.#place = place;
  }

  addField({ tag, value }: TaggedField): void {
    this.#isAfterBlank = false;
    if (this.#grow(value)) this.#fields.push({ tag, lines: [value.trim()] });
  }

  addLine(line: string): void {
    if (!this.#grow(line)) return;
    const last = this.#fields.at(-1);
    if (last === undefined || (this.#isAfterBlank && !this.#layout.hasParagraphs(last.tag))) {
      this.#stray.push(line.trim());
      return;
    }
    if (this.#isAfterBlank) last.lines.push('');
    this.#isAfterBlank = false;
    last.lines.push(line.trim());
  }

  addBlank(): void {
    this.#isAfterBlank = true;
  }

  outgrow(): void {
    this.#length = Infinity;
    this.#fields.length = 0;
  }

  close(endedBy: TaggedRecord['endedBy']): TaggedRecord | TaggedProblem {
    const { line, entry } = this.#place;
    if (this.#length > this.#limit) {
      return {
        kind: 'problem',
        code: 'record-too-long',
        message: `The record is longer than ${this.#limit} bytes and was left out`,
        line,
        hint: 'limits.recordMegabytes in site.yml allows more.',
      };
    }
    const fields = this.#fields.map(({ tag, lines }) => ({ tag, value: lines.join('\n').trim() }));
    return { kind: 'record', fields, entry, line, endedBy, stray: this.#stray };
  }

  #grow(text: string): boolean {
    this.#length += text.length;
    if (this.#length > this.#limit) this.outgrow();
    return this.#length <= this.#limit;
  }
}
