import { dirname, join } from 'node:path';
import type { Effects, PathFacts } from './effects.ts';

/** What a test may do to a folder in memory besides what the scripts do. */
export interface MemoryEffects extends Effects {
  /** Path → bytes. */
  readonly files: Map<string, Uint8Array>;
  /** Makes reading (and looking into) the path fail with EACCES. */
  forbidReading(path: string): void;
  /** Makes writing below the path fail with EROFS. */
  forbidWriting(folder: string): void;
  /** Makes a path lead to another, as a symbolic link does. */
  link(from: string, to: string): void;
}

/** A file system in memory, for tests; `files` maps absolute paths to their text or bytes. */
export function memoryEffects(files: Record<string, string | Uint8Array> = {}): MemoryEffects {
  const encode = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const stored = new Map(Object.entries(files).map(([path, content]) => [path, encode(content)]));
  const folders = new Set<string>();
  const links = new Map<string, string>();
  const unreadable = new Set<string>();
  const readOnly: string[] = [];

  const resolveLinks = (path: string): string => {
    for (const [from, to] of links) {
      if (path === from || path.startsWith(`${from}/`))
        return resolveLinks(`${to}${path.slice(from.length)}`);
    }
    return path;
  };
  const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
  const isFolder = (path: string): boolean =>
    folders.has(path) || [...stored.keys()].some((file) => file.startsWith(`${path}/`));
  const guardWriting = (path: string): void => {
    if (readOnly.some((folder) => isBelow(path, folder))) throw fsError('EROFS', path);
  };
  const load = (path: string): Uint8Array => {
    const real = resolveLinks(path);
    if (unreadable.has(real)) throw fsError('EACCES', path);
    const content = stored.get(real);
    if (content === undefined) throw fsError(isFolder(real) ? 'EISDIR' : 'ENOENT', path);
    return content;
  };

  return {
    files: stored,
    forbidReading: (path) => void unreadable.add(path),
    forbidWriting: (folder) => void readOnly.push(folder),
    link: (from, to) => void links.set(from, to),
    facts(path): PathFacts | undefined {
      const realPath = resolveLinks(path);
      const content = stored.get(realPath);
      if (content !== undefined) return { kind: 'file', bytes: content.length, realPath };
      return isFolder(realPath) ? { kind: 'folder', bytes: 0, realPath } : undefined;
    },
    list(folder) {
      const real = resolveLinks(folder);
      if (unreadable.has(real)) throw fsError('EACCES', folder);
      if (!isFolder(real)) throw fsError('ENOENT', folder);
      const prefix = `${real}/`;
      const paths = [...stored.keys(), ...folders, ...links.keys()].filter((path) => path.startsWith(prefix));
      return [...new Set(paths.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))].sort();
    },
    readText: (path) => new TextDecoder('utf-8').decode(load(path)),
    async *read(path) {
      const content = load(path);
      for (let start = 0; start < content.length; start += 65_536)
        yield content.subarray(start, start + 65_536);
    },
    makeFolder(folder) {
      guardWriting(folder);
      folders.add(folder);
    },
    openWriter(path) {
      guardWriting(path);
      const parts: Uint8Array[] = [];
      return {
        write: (bytes) => void parts.push(bytes.slice()),
        commit: () => void stored.set(path, new Uint8Array(Buffer.concat(parts))),
        abandon: () => void parts.splice(0),
      };
    },
    copyFile(from, to) {
      guardWriting(to);
      stored.set(to, load(from));
    },
    rename(from, to) {
      guardWriting(to);
      for (const [path, content] of [...stored]) {
        if (!isBelow(path, from)) continue;
        stored.delete(path);
        stored.set(join(to, path.slice(from.length)), content);
      }
    },
    remove(path) {
      guardWriting(path);
      for (const file of [...stored.keys(), ...folders]) {
        if (!isBelow(file, path)) continue;
        stored.delete(file);
        folders.delete(file);
      }
    },
    writable: (folder) =>
      !readOnly.some((path) => isBelow(folder, path)) && isFolder(dirname(join(folder, 'x'))),
    now: () => 0,
    peakMemory: () => 0,
  };
}

function fsError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
