import { CliError } from '../../cli-error.ts';
import { errorCode } from '../../effects.ts';
import type { CitationReader } from './reader.ts';

/**
 * Our importers, and the programs of others that are installed to hold the formats to.
 * @throws CliError where they are not installed: an institution that only builds its site needs none of them
 */
export async function allReaders(): Promise<CitationReader[]> {
  try {
    const [{ ownReader }, { biblatexReader }, { citationJsReader }] = await Promise.all([
      import('./ours.ts'),
      import('./biblatex.ts'),
      import('./citation-js.ts'),
    ]);
    return [ownReader, biblatexReader, citationJsReader];
  } catch (error) {
    if (errorCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CliError(
      'Citation files are read back with biblatex-csl-converter and @citation-js/plugin-bibtex, which are not installed. Run "npm ci" without --omit=dev.',
    );
  }
}
