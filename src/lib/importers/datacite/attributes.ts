import { toObject, type JsonObject } from '../json/read.ts';

/** What a parsed object of DataCite's JSON is. */
export type DataciteItem =
  | { kind: 'work'; attributes: JsonObject; id: unknown }
  /** Clients, providers and other things of the API. */
  | { kind: 'unused'; type: string; id: unknown }
  | { kind: 'error'; message: unknown }
  | { kind: 'unknown' };

/**
 * Takes the envelope off: `{ data: { type: "dois", attributes } }`, one item of such a list, or the attributes alone,
 * as the public data file and content negotiation ("Crosscite") give them.
 */
export function jsonToItem(value: unknown): DataciteItem {
  const object = toObject(value);
  const inner = toObject(object?.['data']) ?? object;
  if (object === undefined || inner === undefined) return { kind: 'unknown' };
  if (Array.isArray(object['errors'])) {
    const [first] = object['errors'] as readonly unknown[];
    return { kind: 'error', message: toObject(first)?.['title'] ?? first };
  }
  const attributes = toObject(inner['attributes']);
  const type = inner['type'];
  if (attributes !== undefined && typeof type === 'string' && type !== 'dois')
    return { kind: 'unused', type, id: inner['id'] };
  const plain = withPlainNames(attributes ?? inner);
  const isWork = attributes !== undefined || names.some((name) => plain[name] !== undefined);
  return isWork ? { kind: 'work', attributes: plain, id: inner['id'] } : { kind: 'unknown' };
}

const names = ['titles', 'creators', 'types', 'relatedIdentifiers'];
const deepest = 8;

/** Crosscite has written names as `publication-year`, `publication_year` and `Identifier`; the API as `publicationYear`. */
function withPlainNames(object: JsonObject, depth = 0): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [toPlainName(name), withPlainNamesInside(value, depth)]),
  );
}

function withPlainNamesInside(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((item) => withPlainNamesInside(item, depth + 1));
  }
  const object = toObject(value);
  return object === undefined ? value : withPlainNames(object, depth + 1);
}

function toPlainName(name: string): string {
  if (!/[-_A-Z]/.test(name)) return name;
  const joined = name.replaceAll(/[-_]+([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
