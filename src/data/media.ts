import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageToSize } from '../lib/normalise/image-size.ts';
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

/** The files of `content/media` that pages show. */
export function mediaFiles(): string[] {
  return [...new Set([logo?.light, logo?.dark].filter((file) => file !== undefined))].sort();
}

export function readMedia(file: string): { bytes: Uint8Array<ArrayBuffer>; type: string } {
  const bytes = Uint8Array.from(readFileSync(join(process.env['PEERFOLIO_CONTENT'] ?? '', 'media', file)));
  return { bytes, type: types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' };
}

/** The institution's logo for light paper and for dark, if it has one. */
export function siteLogo() {
  return images;
}

const images = logo && {
  light: toImage(logo.light, logo.height),
  dark: logo.dark === undefined ? undefined : toImage(logo.dark, logo.height),
  withName: logo.withName,
};

function toImage(file: string, height: number): { src: string; width: number | undefined; height: number } {
  const size = imageToSize(readMedia(file).bytes);
  return {
    src: paths.file(`media/${file}`),
    width: size && Math.round((height * size.width) / size.height),
    height,
  };
}
