import { expect, test } from 'vitest';
import { diagnosticToLine } from './diagnostics.ts';

test('a problem is one line: where, what, the value, and what to do', () => {
  const diagnostic = {
    code: 'invalid-doi',
    severity: 'warning',
    file: 'exports/works.json',
    line: 12,
    entry: 'W123',
    message: 'This is not a DOI',
    value: 'n/a',
    hint: 'A DOI begins with 10. and has a slash.',
  } as const;
  expect(diagnosticToLine(diagnostic)).toBe(
    'exports/works.json:12 (W123): This is not a DOI: "n/a". A DOI begins with 10. and has a slash.',
  );
});

test('nothing in it can end the line or give orders to a terminal', () => {
  const line = diagnosticToLine({
    code: 'missing-author',
    severity: 'notice',
    file: 'exports/a\u001b[2J.bib',
    entry: 'key\r\n\u0007',
    message: 'Nobody',
    value: '\u001b]0;title\u0007',
  });
  expect(line).not.toMatch(/\p{Cc}/u);
});
