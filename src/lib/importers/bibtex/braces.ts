/** Splits where `separator` matches outside braces. The separator must be a sticky regular expression. */
export function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (character === '\\') i += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      separator.lastIndex = i;
      const found = separator.exec(text);
      if (found === null || found[0] === '') continue;
      parts.push(text.slice(start, i));
      i += found[0].length - 1;
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** The content of braces that enclose the whole text, or `undefined` when none do. */
export function bracedWhole(text: string): string | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) return undefined;
  let depth = 0;
  for (let i = 0; i < trimmed.length; i += 1) {
    const character = trimmed[i];
    if (character === '\\') i += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0 && i < trimmed.length - 1) return undefined;
  }
  return depth === 0 ? trimmed.slice(1, -1) : undefined;
}
