import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import type { ComponentUse } from '../../../src/lib/model/biography.ts';
import { type Effects, errorCode } from '../effects.ts';
import { parseYaml } from '../yaml-file/parse-yaml.ts';
import { checkMdx } from './check-mdx.ts';
import { splitFrontMatter } from './front-matter.ts';

/** A text that compiles and renders. */
export interface MdxFile<T> {
  /** Path relative to the content folder: `researchers/ada-fjord.mdx`. */
  file: string;
  /** The file's name without `.mdx`. */
  name: string;
  /** Its front matter. */
  data: T;
  /** The whole file. */
  text: string;
  /** What it uses of the components of biographies. */
  components: ComponentUse[];
}

export interface MdxFolder<T> {
  files: MdxFile<T>[];
  diagnostics: Diagnostic[];
}

/**
 * Reads the texts of `content/researchers` or `content/pages`. One that is broken in any way is reported with its
 * line and left out.
 * @param nameProblem says what is wrong with a file's name, if anything
 */
export async function readMdxFolder<S extends z.ZodType<object>>(
  effects: Effects,
  contentDir: string,
  folder: string,
  schema: S,
  nameProblem: (name: string) => string | undefined = () => undefined,
): Promise<MdxFolder<z.infer<S>>> {
  const found: MdxFolder<z.infer<S>> = { files: [], diagnostics: [] };
  for (const entry of listFolder(effects, join(contentDir, folder), folder, found.diagnostics)) {
    const file = `${folder}/${entry}`;
    const report = (problem: Omit<Diagnostic, 'severity' | 'file'>): void =>
      void found.diagnostics.push({ severity: 'error', ...problem, file });
    if (!entry.endsWith('.mdx')) {
      const wrong = otherFile(entry, effects.facts(join(contentDir, file))?.kind);
      if (wrong !== undefined) report(wrong);
      continue;
    }
    const name = entry.slice(0, -'.mdx'.length);
    const misnamed = nameProblem(name);
    if (misnamed !== undefined) {
      report({ code: 'mdx-file-name', message: misnamed, value: entry, hint: 'Rename the file.' });
      continue;
    }
    const text = readText(effects, join(contentDir, file), report);
    const checked =
      text === undefined ? undefined : await checkText(effects, contentDir, folder, text, schema, report);
    if (text !== undefined && checked !== undefined) found.files.push({ file, name, text, ...checked });
  }
  return found;
}

type Report = (problem: Omit<Diagnostic, 'severity' | 'file'>) => void;

async function checkText<S extends z.ZodType<object>>(
  effects: Effects,
  contentDir: string,
  folder: string,
  text: string,
  schema: S,
  report: Report,
): Promise<Pick<MdxFile<z.infer<S>>, 'data' | 'components'> | undefined> {
  const split = splitFrontMatter(text);
  if (split === undefined) {
    report({
      code: 'mdx-front-matter',
      line: 1,
      message: 'The text has front matter that is never closed',
      hint: 'Put a line of --- under it.',
    });
    return undefined;
  }
  const parsed = parseYaml(split.yaml, schema, split.yamlLine);
  for (const { line, message } of parsed.problems) report({ code: 'mdx-front-matter', line, message });
  const { problems, components } = await checkMdx(split.body, parsed.value ?? {}, {
    imageExists: (path) => effects.facts(join(contentDir, folder, path))?.kind === 'file',
    hasComponents: folder === 'researchers',
  });
  const toFileLine = (line: number): number => line + split.bodyLine - 1;
  for (const problem of problems) report({ ...problem, line: toFileLine(problem.line) });
  if (problems.length > 0 || parsed.value === undefined) return undefined;
  return {
    data: parsed.value,
    components: components.map((use) => ({ ...use, line: toFileLine(use.line) })),
  };
}

function listFolder(effects: Effects, path: string, folder: string, diagnostics: Diagnostic[]): string[] {
  try {
    if (effects.facts(path) === undefined) return [];
    return effects.list(path);
  } catch (error) {
    diagnostics.push({ ...unreadable(error), severity: 'error', file: folder });
    return [];
  }
}

function readText(effects: Effects, path: string, report: Report): string | undefined {
  try {
    return effects.readText(path);
  } catch (error) {
    report(unreadable(error));
    return undefined;
  }
}

function unreadable(error: unknown): Omit<Diagnostic, 'severity' | 'file'> {
  if (errorCode(error) === undefined) throw error;
  return {
    code: 'unreadable-file',
    message: `The text cannot be read (${errorCode(error) ?? ''})`,
    hint: 'Check its permissions.',
  };
}

/** Pictures beside the texts, notes and hidden files are fine; a text with another ending would be lost. */
function otherFile(
  entry: string,
  kind: 'file' | 'folder' | 'other' | undefined,
): Omit<Diagnostic, 'file'> | undefined {
  if (kind === 'folder' || entry.startsWith('.') || /^readme(\.|$)/i.test(entry)) return undefined;
  if (/\.(jpe?g|png|webp|avif|gif|svg|pdf)$/i.test(entry)) return undefined;
  const text = /\.(md|markdown|mdx)$/i.test(entry);
  return {
    code: 'unrecognised-file',
    severity: 'warning',
    message: text
      ? 'The file was not read, because its name does not end in .mdx'
      : 'The file was not read: it is no .mdx file',
    hint: text ? 'Rename it.' : 'Move it elsewhere.',
  };
}
