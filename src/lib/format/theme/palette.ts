import type { Theme } from '../../model/theme.ts';
import { colourToOklch, contrast, type Oklch, toGamut } from './oklch.ts';

/** What the colours of a theme are for. */
export type ColourName = 'paper' | 'tint' | 'rule' | 'ink' | 'soft' | 'accent' | 'bar' | 'alert';

export type Colours = Readonly<Record<ColourName, Oklch>>;

export interface Palette {
  light: Colours;
  dark: Colours;
}

/** Colours that do not depend on the institution. Paper is never quite white, ink never quite black. */
const fixed = {
  light: {
    paper: { l: 0.99, c: 0.005, h: 95 },
    tint: { l: 0.965, c: 0.005, h: 95 },
    rule: { l: 0.88, c: 0.006, h: 95 },
    ink: { l: 0.24, c: 0.012, h: 275 },
    soft: { l: 0.46, c: 0.01, h: 275 },
    alert: { l: 0.45, c: 0.15, h: 27 },
  },
  dark: {
    paper: { l: 0.19, c: 0.006, h: 275 },
    tint: { l: 0.23, c: 0.008, h: 260 },
    rule: { l: 0.32, c: 0.008, h: 275 },
    ink: { l: 0.9, c: 0.005, h: 95 },
    soft: { l: 0.7, c: 0.008, h: 275 },
    alert: { l: 0.78, c: 0.11, h: 27 },
  },
} as const;

const fallback: Oklch = { l: 0.42, c: 0.11, h: 255 };

/** What WCAG 2.2 AA asks: of text, and of what is no text but has to be seen. */
export const leastContrast = { text: 4.5, mark: 3 } as const;

/** Which colour stands on which, and what for. `paper` on `accent` is the filled button. */
export const pairs: readonly { on: ColourName; colour: ColourName; use: keyof typeof leastContrast }[] = [
  ...(['paper', 'tint'] as const).flatMap((on) => [
    ...(['ink', 'soft', 'accent', 'alert'] as const).map((colour) => ({ on, colour, use: 'text' as const })),
    { on, colour: 'bar' as const, use: 'mark' as const },
  ]),
  { on: 'accent', colour: 'paper', use: 'text' },
];

/**
 * The colours of both themes, from one accent. The accent keeps its hue; its lightness moves as far as contrast asks,
 * and in the dark theme it is light enough to glow quietly. `bar` is the paler accent of charts.
 */
export function themeToPalette(theme: Theme): Palette {
  const given = toGamut(colourToOklch(theme.accent) ?? fallback);
  const darkened = { ...given, l: Math.max(given.l, 0.78), c: given.c * 0.82 };
  return { light: withAccent(fixed.light, given), dark: withAccent(fixed.dark, darkened) };
}

function withAccent(colours: Omit<Colours, 'accent' | 'bar'>, wanted: Oklch): Colours {
  const { paper, tint } = colours;
  const accent = untilSeen(wanted, [paper, tint], leastContrast.text);
  const paler = { l: 0.65 * accent.l + 0.35 * paper.l, c: 0.65 * accent.c, h: accent.h };
  return { ...colours, accent, bar: untilSeen(paler, [paper, tint], leastContrast.mark) };
}

/** The colour, moved away from what it stands on in steps of half a percent until the contrast is enough. */
function untilSeen(wanted: Oklch, on: readonly Oklch[], enough: number): Oklch {
  const step = on.every(({ l }) => l > 0.5) ? -0.005 : 0.005;
  let colour = toGamut(wanted);
  while (on.some((under) => contrast(colour, under) < enough) && colour.l > 0 && colour.l < 1) {
    colour = toGamut({ ...wanted, l: Math.min(1, Math.max(0, colour.l + step)) });
  }
  return colour;
}
