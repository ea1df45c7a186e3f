/** The list as it lies in the reader's browser. Keys of `followed` are paths of pages below the site's root: `researchers/jo-doe/`. */
export interface Following {
  version: 1;
  followed: Record<string, Followed>;
}

export interface Followed {
  /** A name, to be shown. */
  name: string;
  /** Ids of the works that were in the feed when it was last looked at; absent when it never was. */
  seen?: string[];
}

/** What came of reading the list. `blocked`: the browser keeps nothing; `newer`: a newer version of the site wrote it. */
export type StoredList = { list: Following } | { problem: 'blocked' | 'broken' | 'newer' };

/** The name under which the list of a site is kept: one for each site of a host. */
export const storeKey = (root: string): string => `peerfolio-following:${root}`;

export function emptyList(): Following {
  return { version: 1, followed: {} };
}

/** Reads a list, leaving out entries that make no sense; the whole is `broken` only when it is no list at all. */
export function parseList(text: string | null): StoredList {
  if (text === null) return { list: emptyList() };
  const value = parseJson(text);
  if (!isRecord(value) || !isRecord(value['followed'])) return { problem: 'broken' };
  if (value['version'] !== 1) return { problem: typeof value['version'] === 'number' ? 'newer' : 'broken' };
  const list = emptyList();
  for (const [path, entry] of Object.entries(value['followed'])) {
    if (!isPagePath(path) || !isRecord(entry) || typeof entry['name'] !== 'string') continue;
    const { name, seen } = entry;
    const ids = Array.isArray(seen) ? seen.filter((id) => typeof id === 'string') : undefined;
    list.followed[path] = { name, ...(ids && { seen: ids }) };
  }
  return { list };
}

/** Whether a path, below the site's root, is that of a page with a feed. */
export function isPagePath(path: string): boolean {
  return /^(?:researchers|units|topics)\/[a-z0-9-]+\/$/.test(path);
}

export function readList(root: string): StoredList {
  try {
    return parseList(localStorage.getItem(storeKey(root)));
  } catch {
    return { problem: 'blocked' };
  }
}

/** @returns whether the browser kept it */
export function writeList(root: string, list: Following): boolean {
  try {
    localStorage.setItem(storeKey(root), JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
