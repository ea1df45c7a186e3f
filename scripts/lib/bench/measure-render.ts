import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { alignColumns } from '../align-columns.ts';
import { renderSite } from '../astro.ts';
import { CliError } from '../cli-error.ts';
import { checkoutFolder, resolveWorkspace } from '../workspace.ts';
import { writeProfiles } from './write-profiles.ts';

const pageTimesSchema = z.array(z.tuple([z.string(), z.number(), z.number()]));

/** What the pages of one kind cost, of the processor, when Node has warmed up. */
export interface RouteCost {
  route: string;
  pages: number;
  medianMilliseconds: number;
  /** Nine in ten pages cost less. */
  ninthDecileMilliseconds: number;
  medianBytes: number;
}

/** What rendering cost, by kind of page, the dearest kinds in all first. */
export interface RenderResult {
  case: string;
  profiles: number;
  routes: RouteCost[];
  node: string;
}

/** The route whose cost the target is about. */
const profileRoute = '/researchers/[slug]';

/**
 * Renders an institution of so many profiles with twenty works each, and tells what each page cost the processor:
 * reading its records, and making its HTML; the file is written by others.
 * @throws CliError for what is no number of profiles
 */
export async function measureRender(size: string): Promise<RenderResult> {
  if (!/^[1-9]\d{1,4}$/.test(size))
    throw new CliError(`--render: expected a number of profiles from 10, found ${JSON.stringify(size)}`);
  const folder = mkdtempSync(join(tmpdir(), 'peerfolio-bench-'));
  const workspace = resolveWorkspace({ content: join(folder, 'content') }, {});
  const pageTimes = join(folder, 'page-times.json');
  try {
    writeProfiles(workspace.content, Number(size));
    const launcher = join(checkoutFolder, 'scripts', 'peerfolio.mjs');
    await promisify(execFile)(process.execPath, [
      launcher,
      'import',
      '--quiet',
      '--content',
      workspace.content,
    ]);
    await renderSite(workspace, { pageTimes });
    const times = pageTimesSchema.parse(JSON.parse(readFileSync(pageTimes, 'utf8')));
    return {
      case: `render:${size}`,
      profiles: times.filter(([route]) => route === profileRoute).length,
      routes: pageTimesToCosts(times),
      node: process.version,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(workspace.work, { recursive: true, force: true });
  }
}

/** The costs of each route; the first fifth of its pages, while Node still compiles what they need, is left out. */
export function pageTimesToCosts(times: z.infer<typeof pageTimesSchema>): RouteCost[] {
  const byRoute = Map.groupBy(times, ([route]) => route);
  return [...byRoute]
    .map(([route, all]) => {
      const warm = all.slice(Math.floor(all.length / 5));
      const milliseconds = warm.map(([, time]) => time).sort((a, b) => a - b);
      const bytes = warm.map(([, , size]) => size).sort((a, b) => a - b);
      return {
        route,
        pages: all.length,
        medianMilliseconds: quantile(milliseconds, 0.5),
        ninthDecileMilliseconds: quantile(milliseconds, 0.9),
        medianBytes: quantile(bytes, 0.5),
      };
    })
    .sort((a, b) => b.pages * b.medianMilliseconds - a.pages * a.medianMilliseconds);
}

export function renderResultToLines(result: RenderResult): string {
  const profile = result.routes.find(({ route }) => route === profileRoute);
  const rows = result.routes.map(({ route, pages, ...cost }) => [
    route,
    String(pages),
    cost.medianMilliseconds.toFixed(2),
    cost.ninthDecileMilliseconds.toFixed(2),
    (cost.medianBytes / 1000).toFixed(1),
  ]);
  return [
    `${result.profiles} profiles of 20 works: ${profile?.medianMilliseconds.toFixed(2) ?? '–'} ms of processor each (median); Node ${result.node}`,
    ...alignColumns([['route', 'pages', 'median ms', '9 in 10 ms', 'kB'], ...rows]),
  ].join('\n');
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
