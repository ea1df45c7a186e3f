import type { Theme } from '../model/theme.ts';
import { oklchToCss } from './theme/oklch.ts';
import { type ColourName, type Palette, themeToPalette } from './theme/palette.ts';

/** What stands for each where the reader's system decides on colours: lines of drawings do not follow it by themselves. */
const systemColours: Record<ColourName, string> = {
  paper: 'Canvas',
  tint: 'Canvas',
  rule: 'GrayText',
  ink: 'CanvasText',
  soft: 'CanvasText',
  accent: 'LinkText',
  bar: 'CanvasText',
  alert: 'CanvasText',
};

/**
 * The style rules that carry the colours, made from the accent of `site.yml`. Who asks for more contrast gets lines and
 * small print in ink.
 */
export function themeToCss(theme: Theme): string {
  const palette = themeToPalette(theme);
  const names = Object.keys(palette.light).filter((name): name is ColourName => name in palette.dark);
  const all = names.map((name) => `--${name}:${bothThemes(palette, name)}`).join(';');
  const more = '--soft:var(--ink);--rule:var(--ink);--bar:var(--accent)';
  const forced = names.map((name) => `--${name}:${systemColours[name]}`).join(';');
  return `@layer tokens{:root{${all}}@media (prefers-contrast:more){:root{${more}}}@media (forced-colors:active){:root{${forced}}}}\n`;
}

/** The foot of every printed page: who published it, and where. */
export function siteToPrintCss(name: string, address: string): string {
  const text = `${name} · ${address}`.replaceAll(
    /["\\\p{Cc}]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `,
  );
  return `@layer print{@page{@bottom-left{content:"${text}";font:8pt var(--font-sans)}}}\n`;
}

function bothThemes({ light, dark }: Palette, name: ColourName): string {
  return `light-dark(${oklchToCss(light[name])},${oklchToCss(dark[name])})`;
}
