import { fileEffects } from '../file-effects.ts';
import { CliError } from '../cli-error.ts';
import { findFiles } from '../read-exports/find-files.ts';
import { countFile } from './count-file.ts';
import type { FileCount } from './file-count.ts';

/**
 * Counts every file below the folders of the corpora, one after the other, by path.
 * @param folders paths below the corpora; all of them where none is named
 * @throws CliError when a folder holds no file
 */
export async function* countCorpora(corpora: string, folders: readonly string[]): AsyncGenerator<FileCount> {
  const { files } = findFiles(fileEffects, corpora, 'corpora');
  const wanted = folders.map((folder) => folder.replace(/\/+$/, ''));
  const isBelow = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);
  for (const folder of wanted) {
    if (!files.some(({ file }) => isBelow(file, folder)))
      throw new CliError(`${folder}: no file below ${corpora} is in a folder of that name.`);
  }
  for (const found of files) {
    if (wanted.length === 0 || wanted.some((folder) => isBelow(found.file, folder)))
      yield await countFile(found);
  }
}
