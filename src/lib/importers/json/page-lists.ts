import type { BracketStack } from './bracket-stack.ts';
import { toObject } from './read.ts';

/** Finds the lists of records inside page objects. */
export class PageLists {
  /** Depth of the page object that is open, or -1. */
  depth = -1;
  readonly #paths: ReadonlySet<string>;
  readonly #longest: number;

  /** @param paths names such as `results`, or paths such as `message.items` */
  constructor(paths: readonly string[]) {
    this.#paths = new Set(paths);
    this.#longest = Math.max(0, ...paths.map((path) => path.split('.').length));
  }

  get isOpen(): boolean {
    return this.depth >= 0;
  }

  /** Whether a parsed object holds one of the lists. */
  isPage(value: unknown): boolean {
    return [...this.#paths].some((path) => {
      const found = path.split('.').reduce<unknown>((inner, name) => toObject(inner)?.[name], value);
      return Array.isArray(found);
    });
  }

  /** Whether a name of this object may be part of a path. */
  needsName(stack: BracketStack): boolean {
    return this.#longest > 1 && stack.depth <= this.#longest + 1;
  }

  /** Whether a list may hold records, seen from the page object at `base`. */
  isNear(stack: BracketStack, base: number): boolean {
    return stack.depth - base <= this.#longest;
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }
}
