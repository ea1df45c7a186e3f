import type { WorkEntry } from './work-entry.ts';

/** Published records, or preprints, of one work are so many years apart at most. */
const yearsApart = 1;
/** How many years an article may come after its preprint; a negative number is before it. */
const articleAfterPreprint = { least: -1, most: 3 };

interface Span {
  first: number;
  last: number;
}

interface Spans {
  preprints: Span | undefined;
  published: Span | undefined;
}

/** Whether the years of two records let them be versions of one work. A record without a year is not. */
export function yearsAgree(a: WorkEntry, b: WorkEntry): boolean {
  if (a.year === undefined || b.year === undefined) return false;
  return disagreement(toSpans(a), toSpans(b)) === undefined;
}

/** From which year to which each growing set of records goes, preprints apart from what is published. */
export class YearSpans {
  readonly #spans: Map<number, Spans>;

  constructor(works: readonly WorkEntry[]) {
    this.#spans = new Map(works.map((work) => [work.index, toSpans(work)]));
  }

  /**
   * The two years that are too far apart for the sets that `a` and `b` stand for to be one work, such as
   * `year (2018, 2020)`: every record of one set is held against every record of the other.
   */
  conflict(a: number, b: number): string | undefined {
    const years = disagreement(this.#spans.get(a) ?? none, this.#spans.get(b) ?? none);
    return years === undefined ? undefined : `year (${years.sort((x, y) => x - y).join(', ')})`;
  }

  /** Notes that the sets of `a` and `b` are one, which `root` now stands for. */
  join(root: number, a: number, b: number): void {
    const [mine, theirs] = [this.#spans.get(a) ?? none, this.#spans.get(b) ?? none];
    // A Map into which one key is put again and again after it was taken out is slow when it is large.
    this.#spans.delete(root === a ? b : a);
    this.#spans.set(root, {
      preprints: hull(mine.preprints, theirs.preprints),
      published: hull(mine.published, theirs.published),
    });
  }
}

const none: Spans = { preprints: undefined, published: undefined };

function toSpans({ year, preprint }: WorkEntry): Spans {
  const span = year === undefined ? undefined : { first: year, last: year };
  return preprint ? { ...none, preprints: span } : { ...none, published: span };
}

function hull(a: Span | undefined, b: Span | undefined): Span | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** The two years that are too far apart, if any are. */
function disagreement(a: Spans, b: Spans): number[] | undefined {
  const alike = { least: -yearsApart, most: yearsApart };
  return (
    outside(a.preprints, b.preprints, alike) ??
    outside(a.published, b.published, alike) ??
    outside(a.preprints, b.published, articleAfterPreprint) ??
    outside(b.preprints, a.published, articleAfterPreprint)
  );
}

/** A year of each span, where the later span does not follow the earlier by as many years as it may. */
function outside(
  earlier: Span | undefined,
  later: Span | undefined,
  { least, most }: { least: number; most: number },
): number[] | undefined {
  if (earlier === undefined || later === undefined) return undefined;
  if (later.last - earlier.first > most) return [earlier.first, later.last];
  return later.first - earlier.last < least ? [earlier.last, later.first] : undefined;
}
