/** The style rule that carries the institution's accent colour, which `site.yml` may only write as `oklch(L C H)`. */
export function accentToThemeCss({ light, dark }: { light: string; dark: string }): string {
  return `@layer tokens{:root{--accent:light-dark(${light},${dark})}}\n`;
}
