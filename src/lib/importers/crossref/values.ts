import { toArray, toObject, toText, type JsonObject } from '../json/read.ts';

/** The value at the end of a path of member names: `resource.primary.URL`. */
export function valueAt(object: JsonObject, path: string): unknown {
  let value: unknown = object;
  for (const name of path.split('.')) {
    const inside = toObject(value);
    value = inside !== undefined && Object.hasOwn(inside, name) ? inside[name] : undefined;
  }
  return value ?? undefined;
}

/** The first text of a list; Crossref's titles are lists, and content negotiation gives the first alone. */
export function toFirstText(value: unknown): string | undefined {
  return toAllTexts(value)[0];
}

/** Every text of a value that is a text or a list of texts. */
export function toAllTexts(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? toArray(value) : [value];
  return values.map(toText).filter((text) => text !== undefined);
}
