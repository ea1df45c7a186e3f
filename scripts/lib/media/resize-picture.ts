import sharp, { type ResizeOptions } from 'sharp';

/** One size of a picture, as the file that is published. */
export interface ResizedPicture {
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** What a picture is shown as. Portraits are cut to four by five, around what draws the eye. */
const recipes: Readonly<Record<'portrait' | 'figure', readonly ResizeOptions[]>> = {
  portrait: [96, 320].map((width) => ({
    width,
    height: (width * 5) / 4,
    fit: 'cover',
    position: 'attention',
  })),
  figure: [640, 1280].map((width) => ({ width, fit: 'inside', withoutEnlargement: true })),
};

/** Changes whenever the same picture would be made into other files. */
export const recipeVersion = 1;

/** More than this no camera of today takes, and decoding it needs gigabytes. */
const mostPixels = 100_000_000;

/** Formats that `sharp` reads and browsers show; of a drawing the pixels are taken, so that no script is published. */
const known: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'heif']);

/**
 * A picture in the sizes that pages show, smallest first: WebP, turned as the camera was held, in sRGB, and without
 * anything else that the file says, such as where it was taken. The same bytes give the same files.
 * @throws with a reason when it cannot be read
 */
export async function resizePicture(
  bytes: Uint8Array,
  kind: 'portrait' | 'figure',
): Promise<ResizedPicture[]> {
  const { format } = await open(bytes).metadata();
  if (!known.has(format)) throw new Error(`it is ${format} inside`);
  const sizes: ResizedPicture[] = [];
  for (const recipe of recipes[kind]) {
    const { data, info } = await open(bytes)
      .autoOrient()
      .resize(recipe)
      .webp({ quality: 80, effort: 4 })
      .toBuffer({ resolveWithObject: true });
    if (sizes.at(-1)?.width === info.width) continue;
    sizes.push({ width: info.width, height: info.height, bytes: data });
  }
  return sizes;
}

function open(bytes: Uint8Array) {
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
}
