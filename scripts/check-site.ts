import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from './lib/cli-error.ts';
import { checks } from './lib/checks/index.ts';
import { type CheckOptions, type CheckResult, runChecks } from './lib/checks/run-checks.ts';

/**
 * Checks a rendered or published site: links, ids, escapes, other hosts, leaks, structure, budgets. Only reports: who
 * calls it prints the findings (`lib/checks/findings-to-lines.ts`) and decides what an error means.
 * @throws CliError when the folder holds no site
 */
export async function checkSite(site: string, options: CheckOptions): Promise<CheckResult> {
  if (!existsSync(join(site, 'index.html'))) {
    throw new CliError(`${site} holds no site. Build one first: npx peerfolio build`);
  }
  return runChecks(site, options, checks);
}
