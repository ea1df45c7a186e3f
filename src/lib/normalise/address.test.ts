import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAddress } from './address.ts';

describe('toAddress', () => {
  it.each([
    ['https://example.org/a?b="c"', 'https://example.org/a?b=%22c%22'],
    [' HTTP://example.org ', 'http://example.org/'],
    ['mailto:ines@example.org?bcc=all@example.org', 'mailto:ines@example.org'],
    ['doi:10.1000/a<b>', 'https://doi.org/10.1000/a%3Cb%3E'],
    ['https://e\u0301xample.org', 'https://xn--xample-9ua.org/'],
  ])('keeps %s', (text, address) => {
    expect(toAddress(text)).toBe(text.startsWith('mailto') ? undefined : address);
  });

  it('keeps a plain mail address', () => {
    expect(toAddress('mailto:ines@example.org')).toBe('mailto:ines@example.org');
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'vbscript:x',
    '//example.org',
    '/path',
    'https://user:secret@example.org/',
    'https://example.org/a b',
    'https://exa\u202Emple.org/',
    'http://169.254.169.254/latest/',
    'http://localhost:4321/',
    'https:example.org',
    'https:\\\\example.org',
    'https://$("a.example").click();',
    '',
  ])('refuses %s', (text) => {
    expect(toAddress(text)).toBeUndefined();
  });

  it('never lets anything but http, https and mailto out, nor a quotation mark', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `https://example.org/${text}`),
        ),
        (text) => {
          const address = toAddress(text);
          if (address !== undefined) expect(address).toMatch(/^(?:https?:\/\/|mailto:)[^\s"'<>\\]+$/);
        },
      ),
    );
  });
});
