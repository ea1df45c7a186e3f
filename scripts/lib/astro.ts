import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { findMissingPages } from './astro-pages.ts';
import { holdLock, waitForLock } from './publish/lock.ts';
import type { Workspace } from './workspace.ts';
import { workspaceToEnvironment } from './workspace.ts';

export interface RenderOptions {
  /** Whether the curator's page is built. */
  curate?: boolean;
  /** For the benchmark: the file into which the cost of each page is written. */
  pageTimes?: string;
  /** Called as pages are written, with how many there are so far. */
  onPages?: (pages: number) => void;
}

export interface RenderResult {
  /** Where the site stands: `workspace.rendered`. */
  folder: string;
  /** HTML pages and other files that Astro rendered. */
  pages: number;
}

/**
 * Renders the imported records into `workspace.rendered`, in a process of its own, so that its memory is its own and is
 * given back. The cache is cold: a warm one would find a moved content folder in the old place. A lock keeps two builds
 * of one content folder apart; those of others take turns, since Astro keeps the list of MDX modules in one file of the
 * checkout (`.astro/content-modules.mjs`).
 * @throws CliError (exit `output`) when another build of this content folder runs; Error with Astro's last words when it
 *   fails, or when pages are missing that the records call for
 */
export async function renderSite(workspace: Workspace, options: RenderOptions = {}): Promise<RenderResult> {
  await mkdir(workspace.work, { recursive: true });
  const lock = await holdLock(join(workspace.work, 'lock'), `renders ${workspace.content}`);
  try {
    await rm(workspace.rendered, { recursive: true, force: true });
    await rm(workspace.cache, { recursive: true, force: true });
    const turn = await waitForLock(join(dirname(workspace.work), 'astro.lock'), 'runs Astro');
    const pages = await runAstro(workspace, options).finally(() => turn.release());
    const missing = await findMissingPages(workspace.generated, workspace.rendered);
    if (missing.length > 0) {
      throw new Error(
        `Astro left out ${missing.length} pages (${missing.slice(0, 3).join(', ')}). The published site stays as it was.`,
      );
    }
    return { folder: workspace.rendered, pages };
  } finally {
    await lock.release();
  }
}

/** How much of what Astro says is kept, for the case that it fails. */
const linesKept = 60;

function runAstro(
  workspace: Workspace,
  { curate = false, pageTimes = '', onPages }: RenderOptions,
): Promise<number> {
  const script = join(workspace.checkout, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [script, 'build'], {
    cwd: workspace.checkout,
    env: {
      ...process.env,
      ...workspaceToEnvironment(workspace),
      ...environment,
      PEERFOLIO_CURATE: curate ? '1' : '',
      PEERFOLIO_PAGE_TIMES: pageTimes,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  const lines: string[] = [];
  let pages = 0;
  const read = (line: string): void => {
    if (isPageLine(line)) {
      pages += 1;
      onPages?.(pages);
    } else if (line.trim() !== '') {
      lines.push(line);
      if (lines.length > linesKept) lines.shift();
    }
  };
  createInterface({ input: child.stdout }).on('line', read);
  createInterface({ input: child.stderr }).on('line', read);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('exit', stop);
      if (code === 0) resolve(pages);
      else reject(new Error(failureText(code, signal, lines)));
    });
  });
}

const environment = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
};

/** Astro prints `  ├─ /researchers/jo-doe/index.html (+3ms)` for each file that it renders. */
export function isPageLine(line: string): boolean {
  return /[├└]─ \/?\S+/.test(line);
}

function failureText(code: number | null, signal: string | null, lines: readonly string[]): string {
  const end = signal === null ? `with code ${code}` : `by ${signal}`;
  const memory = lines.some((line) => /heap out of memory/.test(line)) || signal === 'SIGKILL';
  const hint = memory ? ' It probably ran out of memory.' : '';
  return `Astro was stopped ${end}.${hint} The published site stays as it was. Astro's last words:\n${lines.join('\n')}`;
}
