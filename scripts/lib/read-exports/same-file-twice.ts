import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import type { Effects } from '../effects.ts';
import type { FoundFile } from './find-files.ts';

/**
 * Takes out files that hold the same bytes as an earlier one in the list. Only files of equal size are read for
 * it; one that can't be read counts as different and is reported when its turn comes.
 */
export async function dropSameFiles(
  effects: Effects,
  files: readonly FoundFile[],
): Promise<{ files: FoundFile[]; diagnostics: Diagnostic[] }> {
  const ofSize = new Map<number, number>();
  for (const { bytes } of files) ofSize.set(bytes, (ofSize.get(bytes) ?? 0) + 1);
  const seen = new Map<string, string>();
  const kept: FoundFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const found of files) {
    const alone = ofSize.get(found.bytes) === 1 || found.bytes === 0;
    const digest = alone ? undefined : await digestOf(effects, found.path);
    const twin = digest === undefined ? undefined : seen.get(digest);
    if (twin !== undefined) {
      diagnostics.push(sameFile(found.file, twin));
      continue;
    }
    if (digest !== undefined) seen.set(digest, found.file);
    kept.push(found);
  }
  return { files: kept, diagnostics };
}

async function digestOf(effects: Effects, path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of effects.read(path)) hash.update(chunk);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

function sameFile(file: string, twin: string): Diagnostic {
  return {
    code: 'same-file-twice',
    severity: 'notice',
    file: `exports/${file}`,
    message: `The file holds the same bytes as exports/${twin} and was not read again`,
  };
}
