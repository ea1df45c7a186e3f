import type { z } from 'astro/zod';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { issueToProblem } from './issue-to-problem.ts';

/** One thing wrong with a YAML file: the line, the key where there is one, and a sentence. */
export interface YamlProblem {
  line: number;
  /** Dotted, such as `units.0.slug`; absent for a mistake in the YAML itself. */
  key?: string;
  message: string;
  /** What stood there, as written. */
  value?: string;
}

export type ParsedYaml<T> = { value: T; problems: [] } | { value?: undefined; problems: YamlProblem[] };

/**
 * Reads YAML against a schema, keeping line numbers. A number where the schema wants words is taken as it is
 * written (`asOf: 2026`, `openalex: 5012345678`), since nobody quotes those.
 * @param firstLine the number of the text's first line in its file, for front matter
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  firstLine = 1,
): ParsedYaml<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((e) => ({ line: lineAt(e.pos[0]), message: yamlMessage(e.message) })),
    };
  }
  let result = schema.safeParse(document.toJS() ?? {});
  if (!result.success && numbersToText(document, result.error.issues)) {
    result = schema.safeParse(document.toJS() ?? {});
  }
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    issueToProblem(issue, schema, (path, key) => {
      const offset = offsetOf(document, path, key);
      return { line: offset === undefined ? firstLine : lineAt(offset), written: writtenAt(document, path) };
    }),
  );
  return { problems: problems.sort((a, b) => a.line - b.line) };
}

/** The line on which each item of a list begins, for a file whose content is one. */
export function linesOfItems(text: string): number[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  if (!isSeq(contents)) return [];
  return contents.items.map((item) => (isNode(item) && item.range ? lines.linePos(item.range[0]).line : 1));
}

/** Returns whether anything was changed. */
function numbersToText(document: Document, issues: readonly z.core.$ZodIssue[]): boolean {
  let changed = false;
  for (const issue of issues) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
    const node = document.getIn(issue.path, true);
    if (!isScalar(node) || typeof node.value !== 'number' || node.source === undefined) continue;
    node.value = node.source;
    changed = true;
  }
  return changed;
}

/** Where a key begins, else the value at the path, else the nearest thing around it. */
function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number | undefined {
  if (key !== undefined) {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0];
}

function writtenAt(document: Document, path: readonly PropertyKey[]): string | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isScalar(node)) return node.source ?? String(node.value);
  return undefined;
}

/** The library's sentence without its position. */
function yamlMessage(message: string): string {
  return message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '');
}
