import { Cursor } from './cursor.ts';
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  CR,
  LF,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  RECORD_SEPARATOR,
  SPACE,
  TAB,
  WORD,
} from './json-bytes.ts';
import { OpenString } from './open-string.ts';
import { RecordCutter } from './record-cutter.ts';
import type { JsonProblem, JsonRecord, SplitJsonOptions } from './split-json.ts';

/** Follows strings and brackets byte by byte, so that only whole records are parsed. */
export class JsonScanner {
  readonly #cursor = new Cursor();
  readonly #string = new OpenString(this.#cursor);
  readonly #cutter: RecordCutter;
  #isFinished = false;

  constructor(options: SplitJsonOptions) {
    this.#cutter = new RecordCutter(options, this.#cursor, this.#string);
  }

  /** Adds bytes; `next` must have returned undefined since the last call. */
  feed(chunk: Uint8Array): void {
    const cursor = this.#cursor;
    const { record } = this.#cutter;
    if (record.isOpen && !record.isOversized && record.isTooLong(cursor.position)) this.#cutter.outgrow();
    const moved = cursor.window.append(chunk, this.#neededFrom());
    cursor.position -= moved;
    cursor.lineStart -= moved;
    record.start -= moved;
    this.#string.start -= moved;
    this.#string.end -= moved;
  }

  /** Says that no more bytes will come. */
  finish(): void {
    this.#isFinished = true;
  }

  /** The next record or problem, or undefined when more bytes are needed. */
  next(): JsonRecord | JsonProblem | undefined {
    const { output } = this.#cutter;
    if (output.isEmpty) this.#scan();
    while (this.#isFinished && output.isEmpty && !this.#isDone()) {
      this.#cutter.endOfFile();
      this.#scan();
    }
    if (this.#isFinished && output.isEmpty) output.release();
    return output.take();
  }

  /** The last record that came whole, where the stream broke off. */
  last(): JsonRecord | JsonProblem | undefined {
    this.#cutter.output.release();
    return this.#cutter.output.take();
  }

  #scan(): void {
    const cursor = this.#cursor;
    const cutter = this.#cutter;
    const { output } = cutter;
    const { bytes, end } = cursor.window;
    while (cursor.position < end && output.isEmpty) {
      if (this.#string.isOpen) {
        const state = this.#string.read();
        if (state === 'more') return;
        cutter.last = state === 'closed' ? QUOTE : WORD;
        continue;
      }
      const position = cursor.position++;
      const byte = bytes[position] ?? 0;
      switch (byte) {
        case SPACE:
        case TAB:
        case CR:
        case RECORD_SEPARATOR:
          break;
        case LF:
          cutter.lineBreak(position);
          break;
        case QUOTE:
          cutter.string(position);
          break;
        case COMMA:
          cutter.comma(position);
          break;
        case COLON:
          cutter.colon(position);
          break;
        case OPEN_OBJECT:
          if (!cutter.takeLine(position)) cutter.open(position, true);
          break;
        case OPEN_ARRAY:
          cutter.open(position, false);
          break;
        case CLOSE_OBJECT:
        case CLOSE_ARRAY:
          cutter.close(position, byte === CLOSE_OBJECT);
          break;
        default:
          cutter.word(position, byte);
      }
    }
  }

  #isDone(): boolean {
    return this.#cutter.isDone && this.#cursor.position >= this.#cursor.window.end;
  }

  /** From where on bytes may still be asked for. */
  #neededFrom(): number {
    const { position } = this.#cursor;
    const { record, last } = this.#cutter;
    if (record.isOpen && !record.isOversized) return record.start;
    const isName = this.#string.isOpen || last === QUOTE || last === COLON;
    return isName && this.#string.isNear(position) ? this.#string.start : position;
  }
}
