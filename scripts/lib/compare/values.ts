import { isObject, toText } from '../../../src/lib/importers/csl-json/value.ts';

export type JsonObject = Record<string, unknown>;

export { isObject, toText };

/** The objects of a value that should be a list of objects. */
export function toObjects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The year that a date in words or digits tells. */
export function toYear(value: unknown): string | undefined {
  return /(?<!\d)(\d{4})(?!\d)/.exec(toText(value) ?? '')?.[1];
}
