import { colourForms } from '../../model/theme.ts';

/** A colour in OKLCH: lightness and chroma from 0 to about 1 and 0.4, hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

type Triple = readonly [number, number, number];

/** A colour as `site.yml` writes it; undefined for what its schema refuses. */
export function colourToOklch(text: string): Oklch | undefined {
  const found = Object.entries(colourForms)
    .map(([form, pattern]) => ({ form, parts: pattern.exec(text)?.slice(1) }))
    .find(({ parts }) => parts !== undefined);
  const [a = '', b = '', c = ''] = found?.parts ?? [];
  switch (found?.form) {
    case 'hex':
      return srgbToOklch(hexToSrgb(a));
    case 'rgb':
      return srgbToOklch([share(a, 255), share(b, 255), share(c, 255)]);
    case 'hsl':
      return srgbToOklch(hslToSrgb(Number.parseFloat(a), share(b, 100), share(c, 100)));
    case 'oklch':
      return toGamut({
        l: clamp(share(a, 1)),
        c: Math.max(0, b.endsWith('%') ? share(b, 1) * 0.4 : Number.parseFloat(b)),
        h: turn(Number.parseFloat(c)),
      });
    default:
      return undefined;
  }
}

/** `oklch(42% 0.11 255)` */
export function oklchToCss({ l, c, h }: Oklch): string {
  return `oklch(${round(l * 100, 2)}% ${round(c, 4)} ${round(h, 1)})`;
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: Oklch, other: Oklch): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The same lightness and hue with as much of the chroma as a common screen can show. */
export function toGamut(colour: Oklch): Oklch {
  let { c } = colour;
  while (c > 0 && !isInGamut({ ...colour, c })) c = Math.max(0, c - 0.002);
  return { ...colour, c };
}

function isInGamut(colour: Oklch): boolean {
  return oklchToLinear(colour).every((value) => value >= -0.0005 && value <= 1.0005);
}

function luminance(colour: Oklch): number {
  const [r, g, b] = oklchToLinear(colour);
  return 0.2126 * clamp(r) + 0.7152 * clamp(g) + 0.0722 * clamp(b);
}

// The matrices are Björn Ottosson's: https://bottosson.github.io/posts/oklab/
function oklchToLinear({ l, c, h }: Oklch): Triple {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

function srgbToOklch(srgb: Triple): Oklch {
  const [r, g, b] = srgb.map((value) => gammaToLinear(clamp(value)));
  const [red, green, blue] = [r ?? 0, g ?? 0, b ?? 0];
  const x = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const y = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const z = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const l = 0.2104542553 * x + 0.793617785 * y - 0.0040720468 * z;
  const a = 1.9779984951 * x - 2.428592205 * y + 0.4505937099 * z;
  const b2 = 0.0259040371 * x + 0.7827717662 * y - 0.808675766 * z;
  return { l, c: Math.hypot(a, b2), h: turn((Math.atan2(b2, a) * 180) / Math.PI) };
}

function gammaToLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function hexToSrgb(digits: string): Triple {
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const at = (place: number): number => Number.parseInt(full.slice(place, place + 2), 16) / 255;
  return [at(0), at(2), at(4)];
}

function hslToSrgb(hue: number, saturation: number, lightness: number): Triple {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const at = (offset: number): number => {
    const place = (offset + turn(hue) / 30) % 12;
    return lightness - chroma * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return [at(0), at(8), at(4)];
}

/** `30%` as 0.3, and a bare number as its share of the whole. */
function share(text: string, whole: number): number {
  return Number.parseFloat(text) / (text.endsWith('%') ? 100 : whole);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function turn(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
