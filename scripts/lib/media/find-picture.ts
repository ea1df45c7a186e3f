import { join, sep } from 'node:path';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import { type Effects, errorCode } from '../effects.ts';
import type { NamedPicture } from './named-pictures.ts';

/** The bytes of a picture, or what keeps it from being shown. */
export type FoundPicture = { bytes: Uint8Array } | { problem: Diagnostic };

/** Reads a picture of `content/media`, and nothing else. */
export async function findPicture(
  picture: NamedPicture,
  { effects, contentDir, megabytes }: { effects: Effects; contentDir: string; megabytes: number },
): Promise<FoundPicture> {
  const folder = join(contentDir, 'media');
  const wrong = (code: string, message: string, hint: string): FoundPicture => ({
    problem: pictureProblem(picture, code, message, hint),
  });
  if (!/^(?!.*\.\.)[\p{L}\p{N}_-][\p{L}\p{N} ._/-]*\.(?:png|jpe?g|webp|avif)$/iu.test(picture.path)) {
    return wrong(
      'picture-path',
      'The picture is not named by a path to a PNG, JPEG, WebP or AVIF file below content/media',
      'Write portrait: jo-doe.jpg for content/media/jo-doe.jpg.',
    );
  }
  try {
    const facts = effects.facts(join(folder, picture.path));
    if (facts?.kind !== 'file') {
      return wrong('picture-missing', 'There is no such file in content/media', 'Put it there.');
    }
    if (!facts.realPath.startsWith(`${effects.facts(folder)?.realPath ?? folder}${sep}`)) {
      return wrong(
        'picture-path',
        'The picture is a link to a file outside of content/media',
        'Put a copy there.',
      );
    }
    if (facts.bytes > megabytes * 1024 * 1024) {
      return wrong(
        'picture-too-large',
        `The picture is larger than ${megabytes} MiB`,
        'Save it smaller, or raise limits.pictureMegabytes in site.yml.',
      );
    }
    return { bytes: await readWhole(effects, facts.realPath) };
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return wrong('unreadable-file', `The picture cannot be read (${code})`, 'Check its permissions.');
  }
}

/** What is told of a picture that is not shown. */
export function pictureProblem(
  { file, line, path, kind }: NamedPicture,
  code: string,
  message: string,
  hint: string,
): Diagnostic {
  const instead = kind === 'portrait' ? 'Initials stand in its place.' : 'The text is shown without it.';
  return { code, severity: 'error', file, line, message, value: path, hint: `${hint} ${instead}` };
}

async function readWhole(effects: Effects, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of effects.read(path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
