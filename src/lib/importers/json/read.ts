export type JsonObject = Readonly<Record<string, unknown>>;

/** The value if it is an object, not an array or null. */
export function toObject(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

/** The objects of an array; none where the value is no array. */
export function toObjects(value: unknown): readonly JsonObject[] {
  return toArray(value).filter(isObject);
}

/** The array, or an empty one. */
export function toArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The trimmed text, or undefined where there is none. */
export function toText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

/** The texts of an array; none where the value is no array. */
export function toTexts(value: unknown): readonly string[] {
  return toArray(value)
    .map(toText)
    .filter((text) => text !== undefined);
}

/** As {@link toText}, but a number counts as the text that it is written as. */
export function toTextOrNumber(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : toText(value);
}

/** The whole number, also where it is written as text. */
export function toWholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*-?\d{1,15}\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
