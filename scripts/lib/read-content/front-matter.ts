/** An MDX file cut in two; line numbers count from 1 in the file. */
export interface SplitMdx {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Cuts the front matter, between two lines of `---`, from what follows; `undefined` where it is never closed. */
export function splitFrontMatter(text: string): SplitMdx | undefined {
  if (!/^---[ \t]*\r?\n/.test(text)) return { yaml: '', yamlLine: 1, body: text, bodyLine: 1 };
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match === null) return undefined;
  const [whole, yaml = ''] = match;
  return { yaml, yamlLine: 2, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}
