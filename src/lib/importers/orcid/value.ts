import { toObject, toTextOrNumber, type JsonObject } from '../json/read.ts';

/** The member at the end of a path of names; `undefined` where there is none, or where it is null. */
export function memberAt(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const name of path) {
    const object = toObject(current);
    if (object === undefined || !Object.hasOwn(object, name)) return undefined;
    current = object[name];
  }
  return current ?? undefined;
}

/** Text at the end of a path: bare, or wrapped as `{ "value": … }` or `{ "content": … }`. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = memberAt(value, ...path);
  return (
    toTextOrNumber(found) ??
    toTextOrNumber(memberAt(found, 'value')) ??
    toTextOrNumber(memberAt(found, 'content'))
  );
}

/** The items of a list at the end of a path; one that stands alone, as in XML, is a list of one. */
export function itemsAt(value: unknown, ...path: readonly string[]): readonly JsonObject[] {
  const found = memberAt(value, ...path);
  const items: readonly unknown[] = Array.isArray(found) ? found : [found];
  return items.flatMap((item) => {
    const text = toTextOrNumber(item);
    const object = toObject(item);
    if (object !== undefined) return [object];
    return text === undefined ? [] : [{ value: text }];
  });
}

/** A word of a closed list as version 3.0 writes it: `JOURNAL_ARTICLE` (1.2, 2.0) becomes `journal-article`. */
export function wordAt(value: unknown, ...path: readonly string[]): string | undefined {
  return textAt(value, ...path)
    ?.toLowerCase()
    .replaceAll(/[_\s]+/g, '-');
}
