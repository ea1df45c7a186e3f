import { expect, test } from 'vitest';
import { accentToThemeCss } from './theme-css.ts';

test('writes the accent of both themes', () => {
  expect(accentToThemeCss({ light: 'oklch(42% 0.11 255)', dark: 'oklch(78% 0.09 250)' }))
    .toMatchInlineSnapshot(`
    "@layer tokens{:root{--accent:light-dark(oklch(42% 0.11 255),oklch(78% 0.09 250))}}
    "
  `);
});

test('refuses anything that is no OKLCH colour, with a word on how to write it', () => {
  expect(() =>
    accentToThemeCss({ light: 'red;}body{display:none', dark: 'oklch(78% 0.09 250)' }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: accent.light in site.yml is "red;}body{display:none", which is no colour in OKLCH. Write it like oklch(42% 0.11 255).]`,
  );
});
