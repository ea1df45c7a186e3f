import { z } from 'astro/zod';

/** The keys that may stand at a path of a schema (`['units', 0]`), of any of several forms, sorted; empty where any or none may. */
export function schemaToKeysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let current = unwrap(schema);
  for (const step of path) {
    const next = stepInto(current, step);
    if (next === undefined) return [];
    current = unwrap(next);
  }
  if (current instanceof z.ZodUnion) {
    return [...new Set(current.options.flatMap((option) => schemaToKeysAt(option, [])))].sort();
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape).sort() : [];
}

/** Every key of a schema as a dotted path, without array positions: `units.slug`. */
export function schemaToKeyPaths(schema: z.core.$ZodType, prefix = ''): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return schemaToKeyPaths(inner.element, prefix);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.keys(inner.shape).flatMap((key) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const value = stepInto(inner, key);
    return [path, ...(value === undefined ? [] : schemaToKeyPaths(value, path))];
  });
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) {
    const value: unknown = schema.shape[String(step)];
    return value instanceof z.ZodType ? value : undefined;
  }
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  while (current instanceof z.ZodDefault || current instanceof z.ZodOptional) current = current.unwrap();
  return current;
}
