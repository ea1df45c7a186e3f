import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder with its size; paths are relative, with forward slashes. */
export async function listSite(root: string, below = ''): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  const folders = [below];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    const at = folder === '' ? '' : `${folder}/`;
    folders.push(...entries.filter((entry) => entry.isDirectory()).map((entry) => `${at}${entry.name}`));
    const files = entries.filter((entry) => entry.isFile()).map((entry) => `${at}${entry.name}`);
    const stats = await Promise.all(files.map((file) => stat(join(root, file))));
    for (const [position, file] of files.entries()) sizes.set(file, stats[position]?.size ?? 0);
  }
  return sizes;
}
