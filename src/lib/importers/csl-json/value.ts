/** Narrows parsed JSON to an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of a value that should be text: a number is printed, of a list (Crossref's titles) the first text counts. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const texts: unknown[] = value;
    return texts.map(toText).find((text) => text !== undefined);
  }
  return undefined;
}

/** Every text of a value that may be one text or a list of them. */
export function toTexts(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map(toText).filter((text) => text !== undefined);
}
