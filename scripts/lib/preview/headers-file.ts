/** Headers for the paths that a pattern matches; patterns are relative to the site's root, without its base path. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path on a line of its own (`*` stands for anything,
 * `:name` for one segment), its headers indented below it, `#` for comments.
 * @param always headers for every path that the file does not set
 */
export function parseHeadersFile(text: string, always: Readonly<Record<string, string>> = {}): HeaderRule[] {
  const rules: HeaderRule[] = [{ pattern: /^/, headers: Object.entries(always) }];
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: pathToPattern(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** The headers of one path; a later rule takes the place of an earlier one. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    for (const [name, value] of rule.headers) headers.set(name.toLowerCase(), value);
  }
  return headers;
}

function pathToPattern(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replace(/:[A-Za-z]\w*/g, '[^/]+')}$`);
}
