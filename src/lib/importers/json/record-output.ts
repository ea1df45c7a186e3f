import { textToFirstNames } from './find-record.ts';
import type { JsonProblem, JsonRecord } from './split-json.ts';

/** The share of member names that two records have in common from which they count as one kind of record. */
const likeness = 0.3;
/** The share of the names of a broken record's parts that a record has. */
const likenessOfParts = 0.6;

/** What the scanner itself finds wrong. */
export type DamageCode = Exclude<JsonProblem['code'], 'too-deep'>;

const wording: Record<DamageCode, { message: string; hint: string }> = {
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

/**
 * Collects what the scanner cut out, and decides whether a value found behind damage is a record at all. A record is
 * held back until what follows shows that it did not end too early (a brace too many inside it).
 */
export class RecordOutput {
  /** Brackets did not match, so an inner object could be taken for a record. */
  isSuspect = false;
  /** The damage at hand has been reported. */
  isReported = false;
  readonly #items: (JsonRecord | JsonProblem)[] = [];
  #taken = 0;
  #entry = 0;
  /** What is wrong with the brackets was reported. */
  #isUnbalanced = false;
  #held: JsonRecord | undefined;
  /** Member names of the last sound record. */
  #names: readonly string[] | undefined;
  /** Names of members that stood outside any record: parts of a broken one. */
  readonly #strayNames = new Set<string>();
  /** Names of the first members of records; from a broken one while no sound one was met. */
  #firstNames: readonly string[] | undefined;

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

  /** A line begins with an object, which hardly stands inside another one. */
  lineBegins(isByLine: boolean): void {
    if (isByLine || this.#names === undefined) this.isSuspect = false;
  }

  record(value: unknown, line: number): void {
    this.release();
    if (this.isSuspect && !this.#isLikeRecord(value)) {
      this.stray('this does not belong to a record', line, JSON.stringify(value));
      return;
    }
    this.isSuspect = false;
    this.isReported = false;
    this.#held = { kind: 'record', value, entry: ++this.#entry, line };
  }

  /** Gives out the record that was held back. */
  release(): void {
    const held = this.#held;
    if (held === undefined) return;
    this.#held = undefined;
    this.#items.push(held);
    if (typeof held.value !== 'object' || held.value === null) return;
    this.#names = Object.keys(held.value);
    this.#firstNames = this.#names.slice(0, 2);
  }

  /** Names of the first two members of records, as far as they are known. */
  firstNames(text: string): readonly string[] {
    this.release();
    this.#firstNames ??= textToFirstNames(text);
    return this.#firstNames ?? [];
  }

  /** A member stands where a record should: the record before it ended too early, and its rest follows. */
  strayMember(name: string, line: number): void {
    // A name that the record has already belongs to the next one, which lacks its brace.
    if (memberNames(this.#held?.value).includes(name)) this.release();
    const held = this.#held;
    this.#held = undefined;
    if (held === undefined) this.stray('a member stands outside any record', line);
    else this.#report('broken-json', wording['broken-json'].message, held.line, JSON.stringify(held.value));
    for (const each of [...memberNames(held?.value), name]) this.#strayNames.add(each);
    this.damaged();
  }

  /** A record that is lost. Behind damage, what fails is part of the same damage and reported once. */
  broken(code: DamageCode, line: number, value?: string): void {
    this.release();
    if (this.isSuspect && this.isReported) return;
    this.#entry++;
    this.#isUnbalanced = true;
    this.#report(code, wording[code].message, line, value);
  }

  /** Something outside any record: reported once until a sound record follows. */
  stray(what: string, line: number, value?: string): void {
    this.release();
    if (!this.isReported) this.#report('broken-json', `The JSON is broken: ${what}`, line, value);
  }

  /** A bracket that closes nothing. Those left over from damage that was reported say nothing new. */
  strayBracket(line: number): void {
    if (!this.#isUnbalanced)
      this.#report('broken-json', 'The JSON is broken: a closing bracket has no opening one', line);
    this.damaged();
  }

  /** Brackets do not match: from here on, how deep a value lies is a guess. */
  damaged(): void {
    this.isSuspect = true;
    this.#isUnbalanced = true;
  }

  /** So that an inner object (an author of a work) is not taken for a record; with nothing to compare, any will do. */
  #isLikeRecord(value: unknown): boolean {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const names = Object.keys(value);
    const own = new Set(names);
    if (this.#names === undefined) return this.#isLikeBroken(names, own);
    const [first = ''] = this.#names;
    const shared = this.#names.filter((name) => own.has(name)).length;
    return own.has(first) && shared >= likeness * (names.length + this.#names.length - shared);
  }

  /** While no sound record was met, the parts of a broken one tell what records look like. */
  #isLikeBroken(names: readonly string[], own: ReadonlySet<string>): boolean {
    const strays = [...this.#strayNames];
    if (strays.length > 0)
      return strays.filter((name) => own.has(name)).length >= likenessOfParts * strays.length;
    return this.#firstNames?.some((name, at) => name !== names[at]) !== true;
  }

  #report(code: DamageCode, message: string, line: number, value?: string): void {
    this.isReported = true;
    const { hint } = wording[code];
    const excerpt = value === undefined ? {} : { value: value.slice(0, 200) };
    this.#items.push({ kind: 'problem', code, message, line, hint, ...excerpt });
  }
}

function memberNames(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
