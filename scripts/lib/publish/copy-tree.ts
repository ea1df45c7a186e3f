import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface TreeSize {
  files: number;
  bytes: number;
}

/** How many files are on their way at once: more does not help, each waits for the disk. */
const copiesAtOnce = 16;

/** Copies the files of a folder and of those below it into an existing folder. */
export async function copyTree(from: string, to: string): Promise<TreeSize> {
  const size: TreeSize = { files: 0, bytes: 0 };
  const entries = await readdir(from, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  let position = 0;
  const copyNext = async (): Promise<void> => {
    for (let name = files[position++]; name !== undefined; name = files[position++]) {
      await copyFile(join(from, name), join(to, name), constants.COPYFILE_FICLONE);
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
