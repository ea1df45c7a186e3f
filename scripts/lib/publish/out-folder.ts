import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CliError } from '../cli-error.ts';
import { errorCode } from '../effects.ts';

/** The file that tells a folder of ours from anybody else's. Holds no date and no name of a machine. */
export const markerName = '.peerfolio';

export const markerText =
  'Peerfolio wrote this folder and replaces it as a whole. Keep nothing of your own in it.\n';

/** What stands where a site is to be published. */
export interface OutFolder {
  path: string;
  kind: 'absent' | 'empty' | 'ours' | 'foreign' | 'file' | 'mount-point' | 'root';
}

/** The absolute path, with links followed as far as the path exists. */
export function resolveOut(out: string): string {
  const path = resolve(out);
  try {
    return realpathSync(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  if (isLink(path)) {
    throw new CliError(`${out} is a link to a folder that does not exist. Make the folder.`, 'output');
  }
  const parent = dirname(path);
  return parent === path ? path : join(resolveOut(parent), basename(path));
}

export function inspectOut(path: string): OutFolder {
  if (dirname(path) === path) return { path, kind: 'root' };
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return { path, kind: 'absent' };
  if (!stats.isDirectory()) return { path, kind: 'file' };
  if (stats.dev !== statSync(dirname(path)).dev || mountPoints().has(path)) {
    return { path, kind: 'mount-point' };
  }
  const names = readdirSync(path);
  if (names.includes(markerName)) return { path, kind: 'ours' };
  return { path, kind: names.length === 0 ? 'empty' : 'foreign' };
}

/** @throws CliError (exit `output`) unless the folder is absent, empty or ours */
export function refuseForeign(folder: OutFolder): void {
  const problem = refusals[folder.kind];
  if (problem !== undefined) throw new CliError(`${folder.path} ${problem}`, 'output');
}

const refusals: Record<OutFolder['kind'], string | undefined> = {
  absent: undefined,
  empty: undefined,
  ours: undefined,
  foreign: `is not empty and was not written by Peerfolio (it has no file ${markerName}). Name another folder with --out DIR, or empty this one.`,
  file: 'is a file. Name a folder with --out DIR.',
  'mount-point':
    'is a mount point, and a site is published by renaming its folder. Name a folder inside it with --out DIR.',
  root: 'is the root of the file system. Name a folder with --out DIR.',
};

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Bind mounts share the device of their parent, so only the kernel's table knows them. Linux only; else empty. */
function mountPoints(): Set<string> {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return new Set(lines.map((line) => unescapeOctal(line.split(' ')[4] ?? '')));
  } catch {
    return new Set();
  }
}

/** `/my\040folder` → `/my folder`, as proc(5) writes it. */
function unescapeOctal(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}
