import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { citationWriters } from '../../src/lib/format/citations/index.ts';
import { contentSecurityPolicy } from '../../src/lib/format/head/site-head.ts';

it('sends as a header the policy that every page carries, and forbids frames, which only a header can', () => {
  const headers = readFileSync(join(inject('sites').plain, '_headers'), 'utf8');
  const sent = /Content-Security-Policy: (.*)/.exec(headers)?.[1];
  expect(sent).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
});

it.each(citationWriters.filter(({ extension }) => extension !== 'json'))(
  'sends $label files as what they are',
  ({ extension, mediaType }) => {
    const headers = readFileSync(join(inject('sites').plain, '_headers'), 'utf8');
    expect(headers).toContain(`/*.${extension}\n  Content-Type: ${mediaType}; charset=utf-8\n`);
  },
);
