import { existsSync } from 'node:fs';
import { CliError } from './cli-error.ts';

/**
 * The folder of public exports to measure against, which is not part of the repository.
 * @throws CliError where `PEERFOLIO_CORPORA` names none
 */
export function corporaFolder(env: Record<string, string | undefined> = process.env): string {
  const folder = env['PEERFOLIO_CORPORA'];
  if (folder === undefined || folder === '') {
    throw new CliError(
      'PEERFOLIO_CORPORA is not set. Set it to the folder that holds the public exports; they are not part of the repository.',
    );
  }
  if (!existsSync(folder)) throw new CliError(`PEERFOLIO_CORPORA: ${folder} does not exist.`);
  return folder;
}
