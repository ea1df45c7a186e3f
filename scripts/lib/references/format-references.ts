import { join } from 'node:path';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import { type CslItem, publicationToCsl } from '../../../src/lib/format/csl-json/index.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import type { Effects } from '../effects.ts';
import { itemToKey, ReferenceCache, removeOtherCaches } from './reference-cache.ts';
import { formatInPool } from './reference-pool.ts';
import type { FormattedReference, ReferenceStyle } from './reference-style.ts';

export interface ReferencesInput {
  effects: Effects;
  styles: readonly ReferenceStyle[];
  publications: readonly Publication[];
  /** Where references are kept for the next build; nowhere where it is absent. */
  cacheFolder?: string | undefined;
  onProgress: (done: number, total: number) => void;
}

export interface References {
  /** By id of the work, in the order of the styles. */
  byWork: ReadonlyMap<string, FormattedReference[]>;
  /** The styles that could be used. */
  styles: readonly ReferenceStyle[];
  /** How many were not in the cache. */
  formatted: number;
  diagnostics: Diagnostic[];
}

/** Every work in every style. What one style or one work breaks, no other suffers from. */
export async function formatReferences(input: ReferencesInput): Promise<References> {
  const { effects, styles, publications, cacheFolder } = input;
  const items = publications.map(({ id, ...work }) => {
    const item = toReferenceItem({ id, ...work });
    return { id, item, key: itemToKey(item) };
  });
  const byWork = new Map<string, FormattedReference[]>();
  const diagnostics: Diagnostic[] = [];
  const usable: ReferenceStyle[] = [];
  let formatted = 0;
  let done = 0;
  for (const style of styles) {
    const cache = cacheFolder === undefined ? undefined : new ReferenceCache(effects, cacheFolder, style);
    const missing = [
      ...new Map(items.filter(({ key }) => cache?.get(key) === undefined).map((one) => [one.key, one.item])),
    ];
    const advance = (more: number): void => input.onProgress((done += more), items.length * styles.length);
    advance(items.length - missing.length);
    const fresh = await formatMissing(style, missing, advance);
    if (typeof fresh === 'string') {
      diagnostics.push(unusableStyle(style, fresh));
      continue;
    }
    usable.push(style);
    formatted += missing.length;
    const used = new Map<string, string>();
    let failed = 0;
    for (const { id, key } of items) {
      const html = fresh.get(key) ?? cache?.get(key);
      if (html === undefined) {
        failed += 1;
        continue;
      }
      used.set(key, html);
      const list = byWork.get(id);
      if (list === undefined) byWork.set(id, [{ style: style.name, html }]);
      else list.push({ style: style.name, html });
    }
    if (failed > 0) diagnostics.push(unformatted(style, failed));
    cache?.replace(used);
  }
  if (cacheFolder !== undefined) removeOtherCaches(effects, join(cacheFolder), styles);
  return { byWork, styles: usable, formatted, diagnostics };
}

/** Variables that no reference prints, or that citeproc reads commands in. */
const unprinted: ReadonlySet<string> = new Set(['abstract', 'keyword', 'note', 'citation-key']);
/** Styles would print beside an article where its preprint stands, and of a preprint its server twice. */
const ofPreprints: ReadonlySet<string> = new Set(['archive', 'archive_location']);

/** What of a work a reference can print. */
function toReferenceItem(work: Publication): CslItem {
  const { id: _, type, ...item } = publicationToCsl(work);
  const printed = Object.entries(item).filter(
    ([variable]) => !unprinted.has(variable) && !ofPreprints.has(variable),
  );
  return { id: '', type, ...Object.fromEntries(printed) };
}

/** References by key, or why the style cannot be used. */
async function formatMissing(
  style: ReferenceStyle,
  missing: readonly [string, CslItem][],
  onDone: (more: number) => void,
): Promise<Map<string, string> | string> {
  if (missing.length === 0) return new Map();
  try {
    const items = missing.map(([, item]) => item);
    const { xml, locale } = style;
    const results = await formatInPool({ style: { xml, locale }, items }, onDone);
    return new Map(
      missing.flatMap(([key], place): [string, string][] => {
        const result = results[place];
        return result !== undefined && 'html' in result ? [[key, result.html]] : [];
      }),
    );
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The message of citeproc often names a macro, and its line is where to look. */
function unusableStyle({ name, file, xml }: ReferenceStyle, problem: string): Diagnostic {
  const named = /["']([\w-]+)["']/.exec(problem)?.[1];
  const line = named === undefined ? -1 : xml.split('\n').findIndex((text) => text.includes(`"${named}"`));
  return {
    code: 'broken-style',
    severity: 'error',
    file: file ?? 'site.yml',
    line: line === -1 ? 1 : line + 1,
    message: `The citation style ${name} cannot be used`,
    value: problem.replaceAll(/\s+/g, ' ').slice(0, 200),
    hint: 'The other styles are formatted. Download the style again from https://www.zotero.org/styles.',
  };
}

function unformatted({ name, file }: ReferenceStyle, count: number): Diagnostic {
  return {
    code: 'no-reference',
    severity: 'notice',
    file: file ?? 'site.yml',
    line: 1,
    message: `The citation style ${name} prints nothing of ${count === 1 ? 'one work' : `${count} works`}`,
    hint: 'A work without author, title and date has nothing to print; the other formats hold what is known.',
  };
}
