import { statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a request leads to. `name` is the path below the site's root, with forward slashes. */
export type Found =
  | { kind: 'file' | 'missing'; file: string; name: string; bytes: number }
  | { kind: 'folder'; name: string }
  | { kind: 'nothing'; name: string };

/**
 * Finds the file of a request: the file itself, a folder's `index.html`, else the site's own 404 page.
 * Nothing outside the folder is found, nor anything hidden (`.peerfolio`), nor the host's own `_headers`.
 * @param path percent-encoded, relative to the site's base; undefined when it is outside of it
 */
export function findFile(out: string, path: string | undefined): Found {
  const name = path === undefined ? undefined : decodePath(path);
  if (name === undefined) return notFound(out);
  const file = join(out, ...name.split('/'));
  if (file !== out && !file.startsWith(out.endsWith(sep) ? out : `${out}${sep}`)) return notFound(out);
  const facts = statSync(file, { throwIfNoEntry: false });
  if (facts?.isFile() === true && !name.endsWith('/')) return { kind: 'file', file, name, bytes: facts.size };
  if (facts?.isDirectory() !== true) return notFound(out);
  const index = join(file, 'index.html');
  const indexFacts = statSync(index, { throwIfNoEntry: false });
  if (indexFacts?.isFile() !== true) return notFound(out);
  if (name !== '' && !name.endsWith('/')) return { kind: 'folder', name };
  return { kind: 'file', file: index, name: `${name}index.html`, bytes: indexFacts.size };
}

function notFound(out: string): Found {
  const file = join(out, '404.html');
  const facts = statSync(file, { throwIfNoEntry: false });
  if (facts === undefined) return { kind: 'nothing', name: '404.html' };
  return { kind: 'missing', file, name: '404.html', bytes: facts.size };
}

/** Undefined for a path that names nothing a reader may see. */
function decodePath(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const hidden = decoded.split('/').some((part) => part.startsWith('.') && part !== '.well-known');
  return hidden || /[\0\\]/.test(decoded) || decoded === '_headers' ? undefined : decoded;
}
