/** What an open bracket is: part of a record (or of something skipped), a list of records, or a page around one. */
export const Bracket = { object: 1, array: 2, records: 3, page: 4 } as const;

export type BracketKind = (typeof Bracket)[keyof typeof Bracket];

/** Brackets nested deeper than this are counted, no longer told apart. */
const deepest = 4096;

/** The open brackets at one place of a JSON text, with the member name each stands under. */
export class BracketStack {
  readonly #kinds: BracketKind[] = [];
  readonly #names: string[] = [];
  #objects = 0;
  /** How many brackets are open beyond the deepest that are told apart. */
  overflow = 0;

  get depth(): number {
    return this.#kinds.length;
  }

  get top(): BracketKind | undefined {
    return this.#kinds[this.#kinds.length - 1];
  }

  /** Whether a record may begin here: outside everything, or directly in a list of records. */
  get atRecordLevel(): boolean {
    return this.overflow === 0 && (this.#kinds.length === 0 || this.top === Bracket.records);
  }

  /** Returns false when the bracket is nested too deep to be told apart. */
  push(kind: BracketKind, name: string): boolean {
    if (this.#kinds.length === deepest) {
      this.overflow++;
      return false;
    }
    this.#kinds.push(kind);
    this.#names.push(name);
    if (isObject(kind)) this.#objects++;
    return true;
  }

  pop(): void {
    const kind = this.#kinds.pop();
    this.#names.pop();
    if (kind !== undefined && isObject(kind)) this.#objects--;
  }

  popTo(depth: number): void {
    this.overflow = 0;
    while (this.#kinds.length > depth) this.pop();
  }

  /** The depth of the innermost bracket that `}` (or `]`) can close, or undefined for a stray one. */
  matching(closesObject: boolean): number | undefined {
    const open = closesObject ? this.#objects : this.#kinds.length - this.#objects;
    if (open === 0) return undefined;
    let depth = this.#kinds.length - 1;
    for (; depth > 0; depth--) {
      const kind = this.#kinds[depth];
      if (kind !== undefined && isObject(kind) === closesObject) break;
    }
    return depth;
  }

  /** Makes pages of the objects from `depth` up. */
  turnIntoPage(depth: number): void {
    for (let index = depth; index < this.#kinds.length; index++) this.#kinds[index] = Bracket.page;
  }

  /** Dotted path of a member `name` of the innermost bracket, seen from the object at `base`. */
  path(base: number, name: string): string {
    return [...this.#names.slice(base + 1), name].join('.');
  }
}

function isObject(kind: BracketKind): boolean {
  return kind === Bracket.object || kind === Bracket.page;
}
