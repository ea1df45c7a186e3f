import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonToScriptText } from './json-script.ts';

test('a closing tag in the data cannot end the script element', () => {
  expect(jsonToScriptText({ name: '</script><b>' })).toBe(String.raw`{"name":"\u003c/script>\u003cb>"}`);
});

test('any text survives, and none contains a less-than sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const text = jsonToScriptText({ name });
      expect(text).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual({ name });
    }),
  );
});
