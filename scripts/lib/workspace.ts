import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Effects } from './effects.ts';
import { fileEffects } from './file-effects.ts';

/** The engine's own folder: where `package.json` and `astro.config.mjs` stand. */
export const checkoutFolder = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/** The folders of one run, all absolute. */
export interface Workspace {
  checkout: string;
  /** What the institution owns: site.yml, exports … */
  content: string;
  /** What the build script writes. */
  generated: string;
  /** Where the finished site is published. */
  out: string;
  /** A folder inside the checkout that belongs to this content folder alone: `.peerfolio/<hash>`. */
  work: string;
  /** Astro's `outDir`, inside `work`, since Astro renames within its root. */
  rendered: string;
  /** The search index while the pages are rendered, inside `work`. */
  searchIndex: string;
  /** Astro's `cacheDir`, inside `work`. */
  cache: string;
}

export interface WorkspaceOptions {
  content?: string | undefined;
  generated?: string | undefined;
  out?: string | undefined;
}

/** An option outranks its variable, which outranks the default; relative paths are relative to `cwd`. */
export function resolveWorkspace(
  options: WorkspaceOptions = {},
  env: Record<string, string | undefined> = process.env,
  cwd: string = process.cwd(),
  effects: Effects = fileEffects,
): Workspace {
  const content = resolve(cwd, options.content ?? nonEmpty(env.PEERFOLIO_CONTENT) ?? 'content');
  const generated = options.generated ?? nonEmpty(env.PEERFOLIO_GENERATED) ?? join(content, 'generated');
  const work = join(checkoutFolder, '.peerfolio', contentHash(content, effects));
  return {
    checkout: checkoutFolder,
    content,
    generated: resolve(cwd, generated),
    out: resolve(cwd, options.out ?? 'dist'),
    work,
    rendered: join(work, 'site'),
    searchIndex: join(work, 'search'),
    cache: join(work, 'cache'),
  };
}

/** What Astro and `src/data` read to find the same folders. */
export function workspaceToEnvironment(workspace: Workspace): Record<string, string> {
  return {
    PEERFOLIO_CONTENT: workspace.content,
    PEERFOLIO_GENERATED: workspace.generated,
    PEERFOLIO_OUT: workspace.rendered,
    PEERFOLIO_CACHE: workspace.cache,
  };
}

/** The path as a reader at `cwd` would type it. */
export function displayPath(path: string, cwd: string = process.cwd()): string {
  const short = relative(cwd, path);
  return short === '' ? '.' : short.startsWith('..') ? path : short;
}

function contentHash(content: string, effects: Effects): string {
  const realPath = effects.facts(content)?.realPath ?? content;
  return createHash('sha256').update(realPath).digest('hex').slice(0, 12);
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}
