/** What stands at a path; links are followed. */
export interface PathFacts {
  kind: 'file' | 'folder' | 'other';
  bytes: number;
  /** The path without links: tells when two paths are the same folder. */
  realPath: string;
}

/** A file being written; nothing of it is seen at its path before `commit`. */
export interface FileWriter {
  write(bytes: Uint8Array): void;
  /** Renames the finished file into its place. */
  commit(): void;
  /** Removes what was written. */
  abandon(): void;
}

/**
 * Everything the scripts do to the world outside, so that a whole import can be tested in memory.
 * Paths are absolute. A failing call throws Node's error with its `code` (`ENOENT`, `EACCES` …).
 */
export interface Effects {
  /** What stands at the path, or `undefined` when nothing does; throws when it may not be looked at. */
  facts(path: string): PathFacts | undefined;
  /** Names in a folder, sorted by code unit. */
  list(folder: string): string[];
  /** A small file as UTF-8 text, without a byte order mark. */
  readText(path: string): string;
  /** A file of any size, in chunks. */
  read(path: string): AsyncIterable<Uint8Array>;
  /** Makes the folder and those above it. */
  makeFolder(folder: string): void;
  /** Opens a temporary file beside the path, whose name ends in `.tmp`. */
  openWriter(path: string): FileWriter;
  copyFile(from: string, to: string): void;
  rename(from: string, to: string): void;
  /** Removes a file or a whole folder; nothing happens when there is none. */
  remove(path: string): void;
  /** Whether files can be made in the folder. */
  writable(folder: string): boolean;
  /** Milliseconds since some moment; only differences have a meaning. */
  now(): number;
  /** The largest amount of memory this process has held, in bytes. */
  peakMemory(): number;
}

/** Writes a small text file in one step: whole, or not at all. */
export function writeText(effects: Effects, path: string, text: string): void {
  const writer = effects.openWriter(path);
  try {
    writer.write(new TextEncoder().encode(text));
    writer.commit();
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

/** The `code` of an error thrown by Node's file system (`ENOENT`), if it has one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
