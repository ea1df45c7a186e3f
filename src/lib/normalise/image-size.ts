/** Width and height as an image says them of itself, in pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** The size of an SVG, PNG, JPEG or WebP image, so that a page can keep its room; undefined when the file tells none. */
export function imageToSize(bytes: Uint8Array): ImageSize | undefined {
  const size = readers.map((read) => read(bytes)).find((found) => found !== undefined);
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

const readers = [pngSize, jpegSize, webpSize, svgSize];

function pngSize(bytes: Uint8Array): ImageSize | undefined {
  if (!startsWith(bytes, '\x89PNG') || bytes.length < 24) return undefined;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The first start-of-frame segment; those before it are passed over by the lengths that they state. */
function jpegSize(bytes: Uint8Array): ImageSize | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpSize(bytes: Uint8Array): ImageSize | undefined {
  if (!startsWith(bytes, 'RIFF') || bytes.length < 30) return undefined;
  const view = viewOf(bytes);
  const at = (place: number): number => view.getUint8(place);
  switch (String.fromCharCode(...bytes.subarray(12, 16))) {
    case 'VP8X':
      return {
        width: 1 + view.getUint16(24, true) + (at(26) << 16),
        height: 1 + view.getUint16(27, true) + (at(29) << 16),
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

/** `width` and `height` in pixels, else the box that the drawing says it is seen through. */
function svgSize(bytes: Uint8Array): ImageSize | undefined {
  const [tag] = /<svg\b[^>]*>/.exec(new TextDecoder().decode(bytes.subarray(0, 4096))) ?? [];
  if (tag === undefined) return undefined;
  const attribute = (name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
  const [width, height] = ['width', 'height'].map(
    (name) => /^([\d.]+)(?:px)?$/.exec(attribute(name).trim())?.[1],
  );
  if (width !== undefined && height !== undefined) return { width: Number(width), height: Number(height) };
  const [, , boxWidth, boxHeight] = attribute('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return boxWidth !== undefined && boxHeight !== undefined
    ? { width: boxWidth, height: boxHeight }
    : undefined;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((sign, place) => bytes[place] === sign.charCodeAt(0));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
