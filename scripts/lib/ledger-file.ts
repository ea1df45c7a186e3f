import { join } from 'node:path';
import type { SitePlace } from '../../src/paths.ts';
import { CliError } from './cli-error.ts';
import { type Effects, errorCode, writeText } from './effects.ts';
import type { Reporter } from './reporter/reporter.ts';
import { keyToAddress } from './redirect-addresses.ts';
import { displayPath, type Workspace } from './workspace.ts';

/** Where an import leaves the ledger that is to be when its site is published. */
export const nextLedgerName = 'ledger.next.json';

/**
 * Makes the ledger of the last import the content folder's own. To be called when the site has been published, never
 * by a failed build. A content folder that can't be written costs a warning.
 */
export function commitLedger(effects: Effects, workspace: Workspace, reporter: Reporter): void {
  const next = effects.readText(join(workspace.generated, nextLedgerName));
  const path = join(workspace.content, 'ledger.json');
  try {
    if (effects.facts(path) !== undefined && effects.readText(path) === next) return;
    writeText(effects, path, next);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    reporter.warn(
      `${displayPath(path)} cannot be written (${errorCode(error) ?? ''}). Copy ${displayPath(join(workspace.generated, nextLedgerName))} there, or addresses may change.`,
    );
  }
}

/**
 * @param newAddresses as the ledger writes them: `people/jo-doe`
 * @throws CliError (exit `ledger`) that lists the addresses the ledger does not have
 */
export function refuseNewAddresses(newAddresses: readonly string[], place: SitePlace): void {
  if (newAddresses.length === 0) return;
  const addresses = newAddresses.length === 1 ? '1 new address' : `${newAddresses.length} new addresses`;
  throw new CliError(
    [
      `--frozen-ledger: ${addresses} would be given out:`,
      ...newAddresses.map((key) => `  ${keyToAddress(key, place)}`),
    ].join('\n'),
    'ledger',
  );
}
