import type { JsonProblem, JsonRecord } from './split-json.ts';

/** The share of member names that two records have in common from which they count as one kind of record. */
const likeness = 0.3;

const wording: Record<JsonProblem['code'], { message: string; hint: string }> = {
  'broken-json': {
    message: 'The record is not valid JSON and was left out',
    hint: 'Export it again, or mend it at this place.',
  },
  'truncated-json': {
    message: 'The file ends in the middle of a record or a list',
    hint: 'The download was probably cut off: export the file again.',
  },
  'record-too-long': {
    message: 'The record is longer than the limit and was left out',
    hint: 'Raise limits.recordMegabytes in site.yml if the record is wanted.',
  },
};

/** Collects what the scanner cut out, and decides whether a value found behind damage is a record at all. */
export class RecordOutput {
  /** Brackets did not match, so an inner object could be taken for a record. */
  isSuspect = false;
  /** The damage at hand has been reported. */
  isReported = false;
  readonly #items: (JsonRecord | JsonProblem)[] = [];
  #taken = 0;
  #entry = 0;
  #isUnbalanced = false;
  #reference: readonly string[] | undefined;

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  take(): JsonRecord | JsonProblem | undefined {
    const item = this.#items[this.#taken++];
    if (this.#taken >= this.#items.length) {
      this.#items.length = 0;
      this.#taken = 0;
    }
    return item;
  }

  record(value: unknown, line: number): void {
    if (this.isSuspect && !resemblesRecord(value, this.#reference)) {
      this.stray('this does not belong to a record', line, JSON.stringify(value).slice(0, 200));
      return;
    }
    this.isSuspect = false;
    this.isReported = false;
    if (typeof value === 'object' && value !== null) this.#reference = Object.keys(value);
    this.#items.push({ kind: 'record', value, entry: ++this.#entry, line });
  }

  /** A record that is lost. Behind damage, what fails is part of the same damage and reported once. */
  broken(code: JsonProblem['code'], line: number, value?: string): void {
    if (this.isSuspect && this.isReported) return;
    this.#entry++;
    this.#report(code, wording[code].message, line, value);
  }

  /** Something outside any record: reported once until a sound record follows. */
  stray(what: string, line: number, value?: string): void {
    if (!this.isReported) this.#report('broken-json', `The JSON is broken: ${what}`, line, value);
  }

  /** A bracket that closes nothing. Those left over from damage that was reported say nothing new. */
  strayBracket(line: number): void {
    if (!this.#isUnbalanced) this.stray('a closing bracket has no opening one', line);
    this.damaged();
  }

  /** Brackets do not match: from here on, how deep a value lies is a guess. */
  damaged(): void {
    this.isSuspect = true;
    this.#isUnbalanced = true;
  }

  #report(code: JsonProblem['code'], message: string, line: number, value: string | undefined): void {
    this.isReported = true;
    const { hint } = wording[code];
    this.#items.push({
      kind: 'problem',
      code,
      message,
      line,
      hint,
      ...(value === undefined ? {} : { value }),
    });
  }
}

/** Without a sound record before it, every object will do. */
function resemblesRecord(value: unknown, reference: readonly string[] | undefined): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (reference === undefined) return true;
  const names = new Set(Object.keys(value));
  const shared = reference.filter((name) => names.has(name)).length;
  return shared >= likeness * (names.size + reference.length - shared);
}
