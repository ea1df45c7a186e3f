import type { JsonProblem, JsonRecord } from './split-json.ts';

/** The share of member names that two records have in common from which they count as one kind of record. */
const likeness = 0.25;

/** Collects what the scanner cut out, and decides whether a value found behind damage is a record at all. */
export class RecordOutput {
  /** The structure was damaged, so an inner object could be taken for a record. */
  suspect = false;
  /** The damage at hand has been reported. */
  reported = false;
  readonly #items: (JsonRecord | JsonProblem)[] = [];
  #taken = 0;
  #entry = 0;
  #reference: readonly string[] | undefined;

  get isEmpty(): boolean {
    return this.#taken === this.#items.length;
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
    if (this.suspect && !resemblesRecord(value, this.#reference)) {
      this.damage(
        'The JSON is broken: this does not belong to a record',
        line,
        JSON.stringify(value).slice(0, 200),
      );
      return;
    }
    this.suspect = false;
    this.reported = false;
    if (typeof value === 'object' && value !== null) this.#reference = Object.keys(value);
    this.#items.push({ kind: 'record', value, entry: ++this.#entry, line });
  }

  /** A record that is lost. Behind damage, what fails is part of the same damage and reported once. */
  broken(problem: Omit<JsonProblem, 'kind'>): void {
    if (this.suspect && this.reported) return;
    this.#entry++;
    this.reported = true;
    this.#items.push({ kind: 'problem', ...problem });
  }

  /** Damage outside any record: reported once until a sound record follows. */
  damage(message: string, line: number, value?: string): void {
    if (this.reported) return;
    this.reported = true;
    this.#items.push({
      kind: 'problem',
      code: 'broken-json',
      message,
      line,
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
