import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import { type Media, mediaSchema, type Picture } from '../../../src/lib/model/media.ts';
import type { ResearcherPage } from '../../../src/lib/model/researcher-page.ts';
import type { Effects } from '../effects.ts';
import type { MdxFile } from '../read-content/read-mdx-folder.ts';
import { findPicture, pictureProblem } from './find-picture.ts';
import { type NamedPicture, namedPictures } from './named-pictures.ts';
import { recipeVersion, resizePicture } from './resize-picture.ts';

export interface MakeMediaOptions {
  effects: Effects;
  contentDir: string;
  /** The generated folder, whose `media` the files are written into. */
  generated: string;
  /** Texts of people who have a page. */
  texts: readonly MdxFile<ResearcherPage>[];
  /** The largest file that is read, in mebibytes. */
  megabytes: number;
}

/** How many pictures are read at a time. */
const atOnce = 8;

/**
 * Makes the pictures that texts name into the files that pages show. One that is not there, too large or broken is
 * reported where it is named, and left out. What the former import made of the same bytes is kept.
 */
export async function makeMedia(
  options: MakeMediaOptions,
): Promise<{ media: Media; diagnostics: Diagnostic[] }> {
  const named = namedPictures(options.texts);
  const former = formerPictures(options);
  const media: Media = { portraits: {}, figures: {} };
  const diagnostics: Diagnostic[] = [];
  for (let from = 0; from < named.length; from += atOnce) {
    const batch = named.slice(from, from + atOnce);
    const made = await Promise.all(batch.map((picture) => makePicture(picture, former, options)));
    for (const [place, result] of made.entries()) {
      const picture = batch[place];
      if ('problem' in result) diagnostics.push(result.problem);
      else if (picture?.kind === 'portrait') media.portraits[picture.text] = result;
      else if (picture !== undefined) media.figures[picture.path] = result;
    }
  }
  return { media, diagnostics };
}

/** Removes what no page shows any more, once the import that says so is written. */
export function removeFormerPictures(effects: Effects, generated: string, media: Media): void {
  const folder = join(generated, 'media');
  if (effects.facts(folder) === undefined) return;
  const kept = new Set(allPictures(media).flatMap(({ sizes }) => sizes.map(({ file }) => file)));
  for (const name of effects.list(folder)) if (!kept.has(name)) effects.remove(join(folder, name));
}

async function makePicture(
  picture: NamedPicture,
  former: ReadonlyMap<string, Picture>,
  options: MakeMediaOptions,
): Promise<Picture | { problem: Diagnostic }> {
  const found = await findPicture(picture, options);
  if ('problem' in found) return found;
  const recipe = `${picture.kind} ${recipeVersion}\n`;
  const digest = createHash('sha256').update(recipe).update(found.bytes).digest('hex').slice(0, 20);
  const known = former.get(digest);
  if (known !== undefined) return known;
  try {
    const sizes = await resizePicture(found.bytes, picture.kind);
    return {
      sizes: sizes.map(({ width, height, bytes }) => {
        const file = `${digest}-${width}.webp`;
        writeFile(options, file, bytes);
        return { file, width, height };
      }),
    };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const message = `The picture cannot be shown: ${reason}`;
    return { problem: pictureProblem(picture, 'picture-broken', message, 'Save it anew as JPEG or PNG.') };
  }
}

function writeFile({ effects, generated }: MakeMediaOptions, name: string, bytes: Uint8Array): void {
  effects.makeFolder(join(generated, 'media'));
  const writer = effects.openWriter(join(generated, 'media', name));
  writer.write(bytes);
  writer.commit();
}

/** What the former import made, by the digest in the files' names, as far as the files are still there. */
function formerPictures({ effects, generated }: MakeMediaOptions): Map<string, Picture> {
  const path = join(generated, 'media.json');
  if (effects.facts(path) === undefined) return new Map();
  const parsed = mediaSchema.safeParse(parseJson(effects.readText(path)));
  if (!parsed.success) return new Map();
  const isThere = ({ sizes }: Picture): boolean =>
    sizes.every(({ file }) => effects.facts(join(generated, 'media', file))?.kind === 'file');
  return new Map(
    allPictures(parsed.data)
      .filter(isThere)
      .map((picture) => [picture.sizes[0]?.file.replace(/-.*$/, '') ?? '', picture]),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function allPictures({ portraits, figures }: Media): Picture[] {
  return [...Object.values(portraits), ...Object.values(figures)];
}
