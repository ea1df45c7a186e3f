import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPhysicalDeclarations, stylesOf } from './physical-declarations.ts';

const root = path.resolve(import.meta.dirname, '../../src');
const files = globSync('**/*.{css,astro}', { cwd: root }).sort();

describe('styles follow the direction of the text', () => {
  it('in every style sheet and component', () => {
    expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(10);
    const found = files.flatMap((file) =>
      findPhysicalDeclarations(stylesOf(file, readFileSync(path.join(root, file), 'utf8'))).map(
        ({ declaration, instead }) => `${file}: "${declaration}" is physical; write ${instead}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['a { margin-left: 1px; }', 'margin-inline-start'],
    ['a{left:0}', 'inset-inline-start'],
    ['a { color: red; border-top-color: red; }', 'border-block-start-color'],
    ['a { max-width: 3rem; }', 'max-inline-size'],
    ['a { text-align: right; }', 'text-align: end'],
    ['a { padding: 0 1em 0 calc(1em + 2px); }', 'padding-block and padding-inline'],
    ['@media print { a { inset: 0 auto auto 0; } }', 'inset-block and inset-inline'],
  ])('which %s does not', (css, instead) => {
    expect(findPhysicalDeclarations(css).map((one) => one.instead)).toEqual([instead]);
  });

  it('while what is the same on both sides, a query and the boxes of a printed page may be said as they are', () => {
    const css = `@media (min-width: 40rem) { a { margin: 0 1em; padding: 1px 2px 3px 2px; /* left: 0; */ } }
      @page { @bottom-left { content: 'left: 0;'; } } a { --left: 0; text-align: start; }`;
    expect(findPhysicalDeclarations(css)).toEqual([]);
  });

  it('and only the styles of a component are looked at, not its script', () => {
    const text =
      '---\nconst a = { left: 0, x: 1 };\n---\n<p>{`{left: 0;}`}</p>\n<style is:global>a{inline-size:0}</style>';
    expect(stylesOf('X.astro', text)).toBe('a{inline-size:0}');
  });
});
