import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import type { SiteSettings } from '../../../src/lib/model/site-settings.ts';
import { decodeAllEntities } from '../../../src/lib/normalise/markup/index.ts';
import { type Effects, errorCode } from '../effects.ts';
import { builtInStyles, locales } from './locales.ts';
import type { ReferenceStyle } from './reference-style.ts';
import { findStyleProblem, toLocale } from './style-problem.ts';

/** Where an institution puts styles of its own, below the content folder. */
const stylesFolder = 'styles';

/** The styles that `site.yml` names, then every other one in `content/styles`, with what is wrong with them. */
export function readStyles(
  effects: Effects,
  contentDir: string,
  { citations, languages }: { citations: Pick<SiteSettings['citations'], 'styles'>; languages: string[] },
): { styles: ReferenceStyle[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const own = listOwnStyles(effects, contentDir);
  const language = languages[0] ?? 'en';
  const siteLocale = toLocale(language);
  if (siteLocale === undefined)
    diagnostics.push(missingLanguage(language, lineOf(effects, contentDir, 'languages')));
  const styles = [...new Set([...citations.styles, ...own])].flatMap((name): ReferenceStyle[] => {
    const file = own.includes(name) ? `${stylesFolder}/${name}.csl` : undefined;
    if (file === undefined && !builtInStyles.includes(name)) {
      diagnostics.push(missingStyle(name, lineOf(effects, contentDir, name)));
      return [];
    }
    const xml = file === undefined ? builtInStyle(name) : readOwnStyle(effects, contentDir, file);
    const problem = xml === undefined ? unreadable : findStyleProblem(xml);
    if (xml === undefined || problem !== undefined) {
      diagnostics.push({
        code: 'broken-style',
        severity: 'error',
        ...(file === undefined ? {} : { file }),
        ...problem,
        message: problem?.message ?? unreadable.message,
      });
      return [];
    }
    const wanted = /<style\b[^>]*\sdefault-locale\s*=\s*["']([^"']+)/.exec(xml)?.[1];
    const locale = (wanted === undefined ? siteLocale : toLocale(wanted)) ?? 'en-US';
    return [{ name, title: toTitle(xml) ?? name, xml, locale, ...(file === undefined ? {} : { file }) }];
  });
  return { styles, diagnostics };
}

const unreadable = { line: 1, message: 'This style cannot be read', hint: 'Check its permissions.' };

function listOwnStyles(effects: Effects, contentDir: string): string[] {
  const folder = join(contentDir, stylesFolder);
  if (effects.facts(folder)?.kind !== 'folder') return [];
  return effects
    .list(folder)
    .filter((name) => /^[\w-]+\.csl$/.test(name))
    .map((name) => name.slice(0, -'.csl'.length));
}

function readOwnStyle(effects: Effects, contentDir: string, file: string): string | undefined {
  try {
    return effects.readText(join(contentDir, file));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Read from its file, so that a build with a warm cache never loads the engine. */
function builtInStyle(name: string): string | undefined {
  const path = createRequire(import.meta.url).resolve('@citation-js/plugin-csl');
  const text = readFileSync(join(path, '..', 'styles.json'), 'utf8');
  return z.record(z.string(), z.string()).parse(JSON.parse(text))[name];
}

function toTitle(xml: string): string | undefined {
  const title = /<title\b[^>]*>([^<]+)<\/title>/.exec(xml)?.[1];
  return title === undefined
    ? undefined
    : decodeAllEntities(title).replaceAll(/\s+/g, ' ').trim().slice(0, 200);
}

/** The line of `site.yml` that has the word. */
function lineOf(effects: Effects, contentDir: string, word: string): number {
  const lines = readOwnStyle(effects, contentDir, 'site.yml')?.split('\n') ?? [];
  const found = lines.findIndex((line) => line.includes(word));
  return found === -1 ? 1 : found + 1;
}

function missingStyle(name: string, line: number): Diagnostic {
  return {
    code: 'unknown-style',
    severity: 'error',
    file: 'site.yml',
    line,
    message: 'There is no such citation style',
    value: name,
    hint: `Built in are ${builtInStyles.join(', ')}; others are files of content/styles, named without their ending.`,
  };
}

function missingLanguage(language: string, line: number): Diagnostic {
  return {
    code: 'citation-language',
    severity: 'warning',
    file: 'site.yml',
    line,
    message: 'References have no words of this language, so they are formatted in English',
    value: language,
    hint: `There are ${locales.join(', ')}. A style with a default-locale keeps its own.`,
  };
}
