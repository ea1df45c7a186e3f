/** Order by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares by the first key that differs. Absent values come last. */
export function compareBy<Item>(
  ...keys: readonly ((item: Item) => string | number | undefined)[]
): (a: Item, b: Item) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = compareValues(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** The distinct texts, sorted. */
export function sortedUnique(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compareText);
}

function compareValues(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
