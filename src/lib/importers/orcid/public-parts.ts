import { toObject, type JsonObject } from '../json/read.ts';
import { wordAt } from './value.ts';

/** ORCID's records nest about ten deep; what is deeper is none of theirs. */
const deepest = 30;

/**
 * The parts of a record that its owner shows to everybody: whatever says a `visibility` other than `public` is left
 * out with all that it holds. The public API gives nothing else, but members' exports do.
 * @param hidden hears the name of each part that was left out
 */
export function publicParts(record: JsonObject, hidden: (name: string) => void): JsonObject {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, publicPart(name, value, hidden, 0)]),
  );
}

/** Whether the object says that not everybody may see it. */
export function isHidden(value: JsonObject): boolean {
  const visibility = wordAt(value, 'visibility');
  return visibility !== undefined && visibility !== 'public';
}

function publicPart(name: string, value: unknown, hidden: (name: string) => void, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items
      .map((item) => publicPart(name, item, hidden, depth + 1))
      .filter((item) => item !== undefined);
  }
  const object = toObject(value);
  if (object === undefined) return undefined;
  if (isHidden(object)) {
    hidden(name);
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(object).map(([member, part]) => [member, publicPart(member, part, hidden, depth + 1)]),
  );
}
