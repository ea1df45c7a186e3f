import { z } from 'astro/zod';

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)`;
const part = `${number}%?`;
const hue = `${number}(?:deg)?`;
const between = String.raw`(?:\s*,\s*|\s+)`;

/** The ways of writing a colour that are read, by name. All opaque: text on glass has no contrast to speak of. */
export const colourForms = {
  hex: /^#([\da-f]{3}|[\da-f]{6})$/i,
  rgb: new RegExp(`^rgb\\(\\s*(${part})${between}(${part})${between}(${part})\\s*\\)$`, 'i'),
  hsl: new RegExp(`^hsl\\(\\s*(${hue})${between}(${number}%)${between}(${number}%)\\s*\\)$`, 'i'),
  oklch: new RegExp(`^oklch\\(\\s*(${part})\\s+(${part})\\s+(${hue})\\s*\\)$`, 'i'),
} as const;

const colour = z
  .string()
  .refine(
    (text) => Object.values(colourForms).some((form) => form.test(text)),
    'an opaque colour written as #1a4480, rgb(26 68 128), hsl(215 66% 30%) or oklch(42% 0.11 255)',
  );

/** How the site looks, beyond what every site of Peerfolio looks like. */
export const themeSchema = z.strictObject({
  /** The one accent colour. Both themes are made from it, each as light or dark as reading asks. */
  accent: colour.default('oklch(42% 0.11 255)'),
});

const imageFile = z
  .string()
  .regex(
    /^(?!.*\.\.)[A-Za-z0-9_-][A-Za-z0-9._/-]*\.(?:svg|png|jpe?g|webp|avif)$/,
    'the name of an SVG, PNG, JPEG, WebP or AVIF file below content/media',
  );

/** The institution's logo, in the header of every page. */
export const logoSchema = z.strictObject({
  /** A file below `content/media`, for light paper. */
  light: imageFile,
  /** The same for dark paper; without it, the first is shown on both. */
  dark: imageFile.optional(),
  /** How tall it stands, in pixels. */
  height: z.number().int().min(16).max(72).default(32),
  /** Whether the name is set beside it: for a mark without words. */
  withName: z.boolean().default(false),
});

export type Theme = z.infer<typeof themeSchema>;
export type Logo = z.infer<typeof logoSchema>;
