import type { Diagnostic } from '../../diagnostics.ts';
import type { Theme } from '../../model/theme.ts';
import { colourToOklch, contrast, oklchToCss } from './oklch.ts';
import { leastContrast, pairs, type Palette, themeToPalette } from './palette.ts';

/** What a librarian is told about the colours: where the accent had to move, and a pair that cannot be read. */
export function themeToDiagnostics(theme: Theme): Diagnostic[] {
  const palette = themeToPalette(theme);
  return [...movedAccent(theme, palette), ...paletteToDiagnostics(palette)];
}

/** Every pair of colours whose contrast is less than WCAG 2.2 AA asks. */
export function paletteToDiagnostics(palette: Palette): Diagnostic[] {
  return (['light', 'dark'] as const).flatMap((theme) =>
    pairs.flatMap(({ on, colour, use }) => {
      const found = contrast(palette[theme][on], palette[theme][colour]);
      if (found >= leastContrast[use]) return [];
      return {
        code: 'low-contrast',
        severity: 'error' as const,
        file: 'site.yml',
        message: `In the ${theme} theme, ${colour} on ${on} has a contrast of ${ratio(found)}, and needs ${leastContrast[use]}`,
        value: oklchToCss(palette[theme][colour]),
      };
    }),
  );
}

function movedAccent(theme: Theme, { light }: Palette): Diagnostic[] {
  const given = colourToOklch(theme.accent);
  if (given === undefined || given.l - light.accent.l < 0.001) return [];
  return [
    {
      code: 'accent-darkened',
      severity: 'notice',
      file: 'site.yml',
      message: `theme.accent is too light to be read as text on paper (contrast ${ratio(contrast(given, light.paper))}, needed ${leastContrast.text}), so the light theme takes ${oklchToCss(light.accent)}`,
      value: theme.accent,
      hint: 'A darker colour of the same hue is taken as it is.',
    },
  ];
}

/** Cut, not rounded: 4.499 is not enough and must not look so. */
function ratio(value: number): string {
  return (Math.floor(value * 100) / 100).toFixed(2);
}
