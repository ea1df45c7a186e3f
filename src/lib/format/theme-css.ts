import type { Theme } from '../model/theme.ts';
import { oklchToCss } from './theme/oklch.ts';
import { type ColourName, type Palette, themeToPalette } from './theme/palette.ts';

/**
 * The style rules that carry the colours, made from the accent of `site.yml`. Who asks for more contrast gets lines and
 * small print in ink.
 */
export function themeToCss(theme: Theme): string {
  const palette = themeToPalette(theme);
  const names = Object.keys(palette.light).filter((name): name is ColourName => name in palette.dark);
  const all = names.map((name) => `--${name}:${bothThemes(palette, name)}`).join(';');
  return `@layer tokens{:root{${all}}@media (prefers-contrast:more){:root{--soft:var(--ink);--rule:var(--ink);--bar:var(--accent)}}}\n`;
}

function bothThemes({ light, dark }: Palette, name: ColourName): string {
  return `light-dark(${oklchToCss(light[name])},${oklchToCss(dark[name])})`;
}
