/**
 * JSON with the keys of every object in one order and nothing undefined, so that equal values give equal
 * bytes. Half a surrogate pair, which exports hold as `\ud800` and other programs refuse, becomes U+FFFD.
 * @param indent spaces for people to read; 0 for one line
 */
export function toCanonicalJson(value: unknown, indent = 0): string {
  return JSON.stringify(sortKeys(value), undefined, indent);
}

function sortKeys(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  // `Object.fromEntries` defines `__proto__` as a plain key, as JSON.parse does.
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
