/** One page of a long list. */
export interface PageOfList<T> {
  items: T[];
  /** From 1. */
  number: number;
  last: number;
  /** Length of the whole list. */
  total: number;
}

/** Cuts a list into pages; an empty list has one empty page, so that its address exists. */
export function toPages<T>(items: readonly T[], size: number): PageOfList<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
    total: items.length,
  }));
}

/** The `page` parameter of a rest route: `undefined` for the first page, `page/2` for the second. */
export function pageParameter(page: { number: number }): string | undefined {
  return page.number === 1 ? undefined : `page/${page.number}`;
}
