import { isAbsolute, join, relative, resolve } from 'node:path';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import type { FoundFile } from '../read-exports/find-files.ts';

/**
 * The file of `FILE[:ENTRY]`, and the entry. A path counts from where the command runs, or from the exports folder;
 * entries may hold colons of their own (`DBLP:conf/x/y`).
 * @throws CliError when there is no such file
 */
export function findExport(
  asked: string,
  { effects, contentDir, cwd }: { effects: Effects; contentDir: string; cwd: string },
): { found: FoundFile; entry: string | undefined } {
  const exportsDir = join(contentDir, 'exports');
  for (const { name, entry } of readings(asked)) {
    for (const path of [resolve(cwd, name), resolve(exportsDir, name), resolve(contentDir, name)]) {
      const facts = effects.facts(path);
      if (facts?.kind !== 'file') continue;
      const below = relative(exportsDir, path).replaceAll('\\', '/');
      const file = below.startsWith('..') || isAbsolute(below) ? name : below;
      return { found: { file, path, realPath: facts.realPath, bytes: facts.bytes }, entry };
    }
  }
  throw new CliError(
    `--explain: there is no file ${JSON.stringify(asked)} here or below ${exportsDir}. ` +
      'Name a record as FILE:ENTRY, such as works.json:W123, or the third as works.json:#3.',
  );
}

/** The whole text as a file, then what stands before each colon, the last one first. */
function* readings(asked: string): Generator<{ name: string; entry: string | undefined }> {
  yield { name: asked, entry: undefined };
  for (let colon = asked.lastIndexOf(':'); colon > 0; colon = asked.lastIndexOf(':', colon - 1)) {
    yield { name: asked.slice(0, colon), entry: asked.slice(colon + 1) };
  }
}
