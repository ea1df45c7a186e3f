import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaSchema, type Picture, type ShownPicture } from '../lib/model/media.ts';
import { imageToSize } from '../lib/normalise/image-size.ts';
import { generatedPath, readGeneratedJson } from './generated.ts';
import { paths, siteFacts } from './site.ts';

const { logo } = siteFacts().settings;
const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
};

const media = mediaSchema.parse(readGeneratedJson('media.json'));

/** The files that pages show: the logo as it is, pictures in the sizes that the import made. */
export function mediaFiles(): string[] {
  const logos = [logo?.light, logo?.dark].filter((file) => file !== undefined);
  return [...new Set([...logos, ...made])].sort();
}

export function readMedia(file: string): { bytes: Uint8Array<ArrayBuffer>; type: string } {
  const folder = made.has(file)
    ? generatedPath('media')
    : join(process.env['PEERFOLIO_CONTENT'] ?? '', 'media');
  const bytes = Uint8Array.from(readFileSync(join(folder, file)));
  return { bytes, type: types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' };
}

/** The portrait that a text of `content/researchers` names. */
export function portraitOf(researcherPage: string | undefined): ShownPicture | undefined {
  return toShown(researcherPage === undefined ? undefined : media.portraits[researcherPage]);
}

/** The figures of biographies, by their paths below `content/media`. */
export function shownFigures(): Record<string, ShownPicture> {
  const shown = Object.entries(media.figures).map(([path, picture]) => [path, toShown(picture)] as const);
  return Object.fromEntries(shown.flatMap(([path, picture]) => (picture ? [[path, picture]] : [])));
}

/** The institution's logo for light paper and for dark, if it has one. */
export function siteLogo() {
  return images;
}

const made = new Set(
  [...Object.values(media.portraits), ...Object.values(media.figures)].flatMap(({ sizes }) =>
    sizes.map(({ file }) => file),
  ),
);

const images = logo && {
  light: toImage(logo.light, logo.height),
  dark: logo.dark === undefined ? undefined : toImage(logo.dark, logo.height),
  withName: logo.withName,
};

function toShown(picture: Picture | undefined): ShownPicture | undefined {
  const largest = picture?.sizes.at(-1);
  if (picture === undefined || largest === undefined) return undefined;
  const addressOf = (file: string): string => paths.file(`media/${file}`);
  const srcset = picture.sizes.map(({ file, width }) => `${addressOf(file)} ${width}w`).join(', ');
  return { src: addressOf(largest.file), srcset, width: largest.width, height: largest.height };
}

function toImage(file: string, height: number): { src: string; width: number | undefined; height: number } {
  const size = imageToSize(readMedia(file).bytes);
  return {
    src: paths.file(`media/${file}`),
    width: size && Math.round((height * size.width) / size.height),
    height,
  };
}
