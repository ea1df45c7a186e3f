import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { themeSchema } from '../../model/theme.ts';
import { siteToPrintCss, themeToCss } from '../theme-css.ts';
import { colourToOklch, contrast, oklchToCss } from './oklch.ts';
import { themeToPalette } from './palette.ts';
import { paletteToDiagnostics, themeToDiagnostics } from './theme-diagnostics.ts';

const white = { l: 1, c: 0, h: 0 };
const black = { l: 0, c: 0, h: 0 };

describe('reading a colour', () => {
  it('reads the same blue in every way of writing it', () => {
    const written = [
      '#1a4480',
      '#1A4480',
      'rgb(26 68 128)',
      'rgb(26, 68, 128)',
      'hsl(215.29deg 66.23% 30.2%)',
    ];
    const read = written.map((text) => colourToOklch(text));
    for (const colour of read) {
      expect(colour?.l).toBeCloseTo(0.3921, 3);
      expect(colour?.c).toBeCloseTo(0.1116, 3);
      expect(colour?.h).toBeCloseTo(257.92, 1);
    }
    expect(colourToOklch('#fff')?.l).toBeCloseTo(1, 5);
  });

  it('reads OKLCH with and without percent, and takes back what no screen shows', () => {
    expect(colourToOklch('oklch(42% 0.11 255)')).toEqual({ l: 0.42, c: 0.11, h: 255 });
    expect(colourToOklch('oklch(0.42 .11 -105deg)')).toEqual({ l: 0.42, c: 0.11, h: 255 });
    expect(colourToOklch('oklch(42% 100% 255)')?.c).toBeLessThan(0.2);
  });

  it('reads nothing else', () => {
    expect(['red', '', '#12345', '#12345678', 'rgb(1 2 3 / 4%)'].map(colourToOklch)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast(white, black)).toBeCloseTo(21, 2);
    expect(contrast(black, white)).toBeCloseTo(21, 2);
    const grey = colourToOklch('#767676') ?? black;
    expect(contrast(grey, white)).toBeCloseTo(4.54, 2);
  });
});

describe('the palette', () => {
  it('leaves an accent that can be read as it is', () => {
    const { light, dark } = themeToPalette(themeSchema.parse({ accent: 'oklch(42% 0.11 255)' }));
    expect(oklchToCss(light.accent)).toBe('oklch(42% 0.11 255)');
    expect(oklchToCss(dark.accent)).toBe('oklch(78% 0.0902 255)');
  });

  it('can be read in both themes whatever the accent', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, (r, g, b) => {
        const theme = themeSchema.parse({ accent: `rgb(${r} ${g} ${b})` });
        expect(paletteToDiagnostics(themeToPalette(theme))).toEqual([]);
      }),
    );
  });

  it('says which pair cannot be read', () => {
    const palette = themeToPalette(themeSchema.parse({}));
    const faint = { ...palette, dark: { ...palette.dark, soft: { l: 0.4, c: 0, h: 0 } } };
    expect(paletteToDiagnostics(faint).map(({ message }) => message)).toEqual([
      'In the dark theme, soft on paper has a contrast of 2.00, and needs 4.5',
      'In the dark theme, soft on tint has a contrast of 1.83, and needs 4.5',
    ]);
  });
});

describe('what a librarian is told', () => {
  it('is nothing of an accent that fits', () => {
    expect(themeToDiagnostics(themeSchema.parse({}))).toEqual([]);
    expect(themeToDiagnostics(themeSchema.parse({ accent: '#7a0019' }))).toEqual([]);
  });

  it('is how far a yellow had to move', () => {
    expect(themeToDiagnostics(themeSchema.parse({ accent: '#ffcc00' }))).toMatchInlineSnapshot(`
      [
        {
          "code": "accent-darkened",
          "file": "site.yml",
          "hint": "A darker colour of the same hue is taken as it is.",
          "message": "theme.accent is too light to be read as text on paper (contrast 1.46, needed 4.5), so the light theme takes oklch(54.02% 0.1108 90.4)",
          "severity": "notice",
          "value": "#ffcc00",
        },
      ]
    `);
  });
});

test('both themes stand in one rule, and more contrast for those who ask for it', () => {
  expect(themeToCss(themeSchema.parse({}))).toMatchInlineSnapshot(`
    "@layer tokens{:root{--paper:light-dark(oklch(99% 0.005 95),oklch(19% 0.006 275));--tint:light-dark(oklch(96.5% 0.005 95),oklch(23% 0.008 260));--rule:light-dark(oklch(88% 0.006 95),oklch(32% 0.008 275));--ink:light-dark(oklch(24% 0.012 275),oklch(90% 0.005 95));--soft:light-dark(oklch(46% 0.01 275),oklch(70% 0.008 275));--alert:light-dark(oklch(45% 0.15 27),oklch(78% 0.11 27));--accent:light-dark(oklch(42% 0.11 255),oklch(78% 0.0902 255));--bar:light-dark(oklch(61.95% 0.0715 255),oklch(57.35% 0.0586 255))}@media (prefers-contrast:more){:root{--soft:var(--ink);--rule:var(--ink);--bar:var(--accent)}}@media (forced-colors:active){:root{--paper:Canvas;--tint:Canvas;--rule:GrayText;--ink:CanvasText;--soft:CanvasText;--alert:CanvasText;--accent:LinkText;--bar:CanvasText}}}
    "
  `);
});

test('the foot of a printed page says whose it is, and nothing escapes from it', () => {
  expect(siteToPrintCss('Harbour "&" Co\\', 'https://people.harbour.example')).toBe(
    '@layer print{@page{@bottom-left{content:"Harbour \\22 &\\22  Co\\5c  · https://people.harbour.example";font:8pt var(--font-sans)}}}\n',
  );
});
