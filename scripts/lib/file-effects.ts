import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  createReadStream,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type Effects, errorCode, type FileWriter, type PathFacts } from './effects.ts';

/** The real file system. */
export const fileEffects: Effects = {
  facts: pathToFacts,
  list: (folder) => readdirSync(folder).sort(),
  readText: (path) => new TextDecoder('utf-8').decode(readFileSync(path)),
  read: (path) => createReadStream(path, { highWaterMark: 256 * 1024 }),
  makeFolder: (folder) => void mkdirSync(folder, { recursive: true }),
  openWriter: openFileWriter,
  copyFile: (from, to) => copyFileSync(from, to),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  writable: isWritable,
  now: () => performance.now(),
  peakMemory: () => process.resourceUsage().maxRSS * 1024,
};

function pathToFacts(path: string): PathFacts | undefined {
  try {
    const stats = statSync(path);
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    return { kind, bytes: stats.size, realPath: realpathSync(path) };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function openFileWriter(path: string): FileWriter {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  let file: number | undefined = openSync(temporary, 'w');
  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    write(bytes) {
      if (file === undefined) throw new Error(`${path} is written after it was closed`);
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
    },
    commit() {
      close();
      renameSync(temporary, path);
    },
    abandon() {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
