import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { errorCode } from '../effects.ts';
import { copyTree, type TreeSize } from './copy-tree.ts';
import { holdLock } from './lock.ts';
import { inspectOut, markerName, markerText, refuseForeign, resolveOut } from './out-folder.ts';

/** The two steps that may fail after the old site was touched; replaced in tests. */
export interface PublishEffects {
  rename(from: string, to: string): Promise<void>;
  copyTree(from: string, to: string): Promise<TreeSize>;
}

const diskEffects: PublishEffects = { rename, copyTree };

/**
 * Publishes a rendered site in one step: `workDir` is copied to `OUT.next`, then OUT becomes `OUT.old` and `OUT.next`
 * becomes OUT; when that fails, OUT is what it was. Only an absent or empty folder, or one that carries our marker
 * file, is replaced. A link is followed, so that it goes on pointing where it points.
 * @throws CliError (exit `output`) when OUT may not be replaced, or another process is publishing there
 */
export async function publishSite(
  workDir: string,
  out: string,
  effects: PublishEffects = diskEffects,
): Promise<TreeSize> {
  try {
    const target = resolveOut(out);
    refuseForeign(inspectOut(target));
    await mkdir(dirname(target), { recursive: true });
    const lock = await holdLock(`${target}.lock`, `publishes ${target}`);
    try {
      return await replaceFolder(workDir, target, effects);
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw diskProblem(error) ?? error;
  }
}

/**
 * Whether a site may be published at `out`, asked before hours of work go into it.
 * @throws CliError (exit `output`) as `publishSite` does
 */
export function assertPublishable(out: string): void {
  try {
    const target = resolveOut(out);
    for (const path of [target, `${target}.next`, `${target}.old`]) refuseForeign(inspectOut(path));
  } catch (error) {
    throw diskProblem(error) ?? error;
  }
}

async function replaceFolder(workDir: string, target: string, effects: PublishEffects): Promise<TreeSize> {
  const [next, old] = [`${target}.next`, `${target}.old`];
  await recover(target, old);
  // Looked at again: before the lock was held, another build may have been at work here.
  for (const path of [target, next, old]) refuseForeign(inspectOut(path));
  await rm(next, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  try {
    await mkdir(next);
    await writeFile(join(next, markerName), markerText);
    const size = await effects.copyTree(workDir, next);
    await swap(target, next, old, effects);
    await rm(old, { recursive: true, force: true });
    return size;
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
}

/** A build that died between the two renames left its old site under `OUT.old`. */
async function recover(target: string, old: string): Promise<void> {
  if (!existsSync(target) && inspectOut(old).kind === 'ours') await rename(old, target);
}

async function swap(target: string, next: string, old: string, effects: PublishEffects): Promise<void> {
  const replaces = existsSync(target);
  if (replaces) await effects.rename(target, old);
  try {
    await effects.rename(next, target);
  } catch (error) {
    if (replaces) await rename(old, target);
    throw error;
  }
}

/** What a disk that does not let us write means to the reader; undefined for any other error. */
function diskProblem(error: unknown): CliError | undefined {
  const code = errorCode(error);
  if (code === undefined || !(code in diskWords) || !(error instanceof Error)) return undefined;
  return new CliError(`The site could not be published: ${diskWords[code]} (${error.message}).`, 'output');
}

const diskWords: Record<string, string> = {
  EACCES: 'permission to write there is missing',
  EPERM: 'permission to write there is missing',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
};
