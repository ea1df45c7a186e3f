import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../effects.ts';

export interface TreeSize {
  files: number;
  bytes: number;
}

/** How many files are on their way at once: more does not help, each waits for the disk. */
const copiesAtOnce = 16;

/** Puts the files of a folder and of those below it into an existing folder. */
export async function copyTree(from: string, to: string): Promise<TreeSize> {
  const size: TreeSize = { files: 0, bytes: 0 };
  const entries = await readdir(from, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  let position = 0;
  const copyNext = async (): Promise<void> => {
    for (let name = files[position++]; name !== undefined; name = files[position++]) {
      await placeFile(join(from, name), join(to, name));
      const { size: bytes } = await stat(join(to, name));
      size.bytes += bytes;
      size.files += 1;
    }
  };
  await Promise.all(Array.from({ length: Math.min(copiesAtOnce, files.length) }, copyNext));
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  for (let start = 0; start < folders.length; start += copiesAtOnce) {
    const batch = folders.slice(start, start + copiesAtOnce);
    const sizes = await Promise.all(
      batch.map(async (name) => {
        await mkdir(join(to, name), { recursive: true });
        return copyTree(join(from, name), join(to, name));
      }),
    );
    for (const part of sizes) {
      size.files += part.files;
      size.bytes += part.bytes;
    }
  }
  return size;
}

/**
 * On one disk a file is linked, which moves no bytes: the work folder is made anew by every build, so that nobody writes
 * through the link. To another disk it is copied.
 */
async function placeFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!unlinkable.has(errorCode(error) ?? '')) throw error;
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  }
}

const unlinkable: ReadonlySet<string> = new Set([
  'EXDEV',
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
]);
