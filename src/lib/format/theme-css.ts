const oklch = /^oklch\(\s*[\d.]+%?\s+[\d.]+%?\s+[\d.]+(deg)?\s*\)$/i;

/**
 * The style rule that carries the institution's accent colour.
 * @throws when a colour is not written as `oklch(L C H)`.
 */
export function accentToThemeCss(accent: { light: string; dark: string }): string {
  for (const [theme, colour] of Object.entries(accent)) {
    if (!oklch.test(colour)) {
      throw new Error(
        `accent.${theme} in site.yml is "${colour}", which is no colour in OKLCH. Write it like oklch(42% 0.11 255).`,
      );
    }
  }
  return `@layer tokens{:root{--accent:light-dark(${accent.light},${accent.dark})}}\n`;
}
