import { join } from 'node:path';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import { type Effects, errorCode, type PathFacts } from '../effects.ts';

/** A file below the exports folder. */
export interface FoundFile {
  /** Path below `exports/`, with forward slashes. */
  file: string;
  path: string;
  realPath: string;
  bytes: number;
}

/**
 * Every file below a folder, sorted by path, whatever order the disk lists them in. A folder that leads back to
 * one already walked is walked once. What cannot be looked at is reported and the rest is found.
 * @param shownFolder what the folder is called in diagnostics: `exports`
 */
export function findFiles(
  effects: Effects,
  folder: string,
  shownFolder: string,
): { files: FoundFile[]; diagnostics: Diagnostic[] } {
  const files: FoundFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const walked = new Set<string>();

  const walk = (below: string): void => {
    const names = attempt(() => effects.list(join(folder, below)));
    if (names instanceof Error) return void diagnostics.push(unreadable(shown(below), names));
    for (const name of names) visit(below === '' ? name : `${below}/${name}`, name);
  };

  const visit = (file: string, name: string): void => {
    const path = join(folder, file);
    const facts = attempt(() => effects.facts(path));
    if (facts instanceof Error) return void diagnostics.push(unreadable(shown(file), facts));
    if (name.startsWith('.')) return void diagnostics.push(hidden(shown(file)));
    if (facts === undefined) return void diagnostics.push(leadsNowhere(shown(file)));
    if (facts.kind === 'file') {
      files.push({ file, path, realPath: facts.realPath, bytes: facts.bytes });
    } else if (facts.kind === 'other') {
      diagnostics.push(notAFile(shown(file)));
    } else if (walked.has(facts.realPath)) {
      diagnostics.push(walkedBefore(shown(file)));
    } else {
      walked.add(facts.realPath);
      walk(file);
    }
  };

  const shown = (below: string): string => (below === '' ? shownFolder : `${shownFolder}/${below}`);
  const root = attempt(() => effects.facts(folder));
  if (root instanceof Error) diagnostics.push(unreadable(shownFolder, root));
  else if (root?.kind === 'folder') {
    walked.add(root.realPath);
    walk('');
  }
  files.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { files, diagnostics };
}

/** What reading a path came to, with a failure of the disk as a value. */
function attempt(look: () => string[]): string[] | Error;
function attempt(look: () => PathFacts | undefined): PathFacts | undefined | Error;
function attempt(look: () => unknown): unknown {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && errorCode(error) !== undefined) return error;
    throw error;
  }
}

/** A file or folder that may not be read. */
export function unreadable(file: string, error: unknown): Diagnostic {
  return {
    code: 'unreadable-file',
    severity: 'error',
    file,
    message: `The file cannot be read (${errorCode(error) ?? 'unknown error'})`,
    hint: 'Check the permissions of the file and of the folders above it.',
  };
}

function hidden(file: string): Diagnostic {
  return { code: 'hidden-file', severity: 'notice', file, message: 'The file is hidden and was not read' };
}

function leadsNowhere(file: string): Diagnostic {
  return {
    code: 'unreadable-file',
    severity: 'error',
    file,
    message: 'The file is a link that leads nowhere',
    hint: 'Copy the file itself into the exports folder.',
  };
}

function notAFile(file: string): Diagnostic {
  return {
    code: 'unrecognised-file',
    severity: 'error',
    file,
    message: 'The file is neither a file nor a folder and was not read',
    hint: 'Remove it from the exports folder.',
  };
}

function walkedBefore(file: string): Diagnostic {
  return {
    code: 'same-folder-twice',
    severity: 'notice',
    file,
    message: 'The folder leads to one that is read already, and was not read again',
  };
}
