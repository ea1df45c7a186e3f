import { toObject, toTextOrNumber, type JsonObject } from '../json/read.ts';

/** Codes for what nobody knows: appendix 3 of the schema, "Standard values for unknown information". */
const unknownValue = /^\(?:(?:unac|unal|unap|unas|unav|unkn|none|null|tba|at)\)?$/i;

/** Text, unless it is one of DataCite's words for having none; of an object its `name` or `value`. */
export function toText(value: unknown): string | undefined {
  const object = toObject(value);
  const text = toTextOrNumber(object === undefined ? value : (object['name'] ?? object['value']));
  return text === undefined || unknownValue.test(text) ? undefined : text;
}

/** The items of a list, or the one thing that stands in its place. */
export function toItems(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The objects among them. */
export function toObjectItems(value: unknown): readonly JsonObject[] {
  return toItems(value)
    .map(toObject)
    .filter((object) => object !== undefined);
}
