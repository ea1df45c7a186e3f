import { expect, test } from 'vitest';
import { accentToThemeCss } from './theme-css.ts';

test('writes the accent of both themes', () => {
  expect(accentToThemeCss({ light: 'oklch(42% 0.11 255)', dark: 'oklch(78% 0.09 250)' }))
    .toMatchInlineSnapshot(`
    "@layer tokens{:root{--accent:light-dark(oklch(42% 0.11 255),oklch(78% 0.09 250))}}
    "
  `);
});
