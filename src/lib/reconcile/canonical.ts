import type { SourceRecord } from '../model/source-record.ts';

/** JSON with sorted keys: equal values give equal text, however their objects were put together. */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isPlainObject(inner) ? sortKeys(inner) : inner)) ?? '';
}

/** What a record says, without where it was found: no file, line, entry, label or date of retrieval. */
export function recordToContent(record: SourceRecord): string {
  const { provenance, ...content } = record;
  return toCanonicalJson({ ...content, licence: provenance.licence });
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortKeys(value: Record<string, unknown>): Record<string, unknown> {
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) sorted[key] = value[key];
  return sorted;
}
