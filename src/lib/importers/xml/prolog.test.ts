import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readProlog } from './prolog.ts';

it.each([
  ['\ufeff <a/>', undefined, '<a/>'],
  ['<?xml version="1.0"?>\n<!-- a > b --><?x y?><a>', undefined, '<a>'],
  ['<!DOCTYPE a SYSTEM "a.dtd">\n<a>', '<!DOCTYPE a SYSTEM "a.dtd">', '<a>'],
  ['<!DOCTYPE a [<!ENTITY b "c>">\n]>\n<a>', '<!DOCTYPE a ', '<a>'],
  ['<!-- never closed <a>', undefined, '<!-- never closed <a>'],
  ['{"a":1}', undefined, '{"a":1}'],
])('of %s', (head, doctype, root) => {
  expect(readProlog(head)).toEqual({ doctype, root });
});

it('always ends with the rest of the text', () => {
  const text = fc.array(fc.constantFrom('<?', '?>', '<!--', '-->', '<!DOCTYPE', '[', ']', '>', ' ', 'a'));
  fc.assert(
    fc.property(text, (parts) => {
      const head = parts.join('');
      expect(head.endsWith(readProlog(head).root)).toBe(true);
    }),
  );
});
