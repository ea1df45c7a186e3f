import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/lib/model/host.ts';
import { withinHostLimits } from './host-limits.ts';

/** What is said of a site of so many files of a size. */
function told(host: Host | undefined, sizes: ReadonlyMap<string, number>): string[] {
  const lines: string[] = [];
  const check = withinHostLimits({
    files: new Set(sizes.keys()),
    address: 'https://people.example.org',
    base: '/',
    origin: 'https://people.example.org',
    bytesOf: (file) => sizes.get(file) ?? 0,
    textOf: () => '',
    forbidden: [],
    hiddenNames: [],
    allowedEmails: [],
    host,
  });
  check.finish?.((file) => (message, value, severity) => {
    lines.push(`${severity} ${file}: ${message}: ${value}`);
  });
  return lines;
}

const files = (count: number, bytes = 1): Map<string, number> =>
  new Map(Array.from({ length: count }, (_, place) => [`publications/w${place}.bib`, bytes]));

describe('the host that site.yml names', () => {
  it('takes a site of few and small files', () => {
    for (const host of ['cloudflare-free', 'github-pages', 'netlify'] as const) {
      expect(told(host, files(20_000))).toEqual([]);
    }
  });

  it('is told of too many files, once', () => {
    expect(told('cloudflare-free', files(20_001))).toMatchInlineSnapshot(`
      [
        "warning .: has more files than Cloudflare’s free plan takes (20,000); citations.files in site.yml says of what there are files: 20,001",
      ]
    `);
    expect(told('cloudflare-paid', files(20_001))).toEqual([]);
    expect(told('netlify', files(54_001))).toMatchInlineSnapshot(`
      [
        "warning publications/: has more files in one folder than Netlify takes (54,000); citations.files in site.yml says of what there are files: 54,001",
      ]
    `);
  });

  it('is told of every file that is too large', () => {
    const sizes = new Map([
      ['citations/all.bib', 26_300_000],
      ['citations/all.ris', 26_100_000],
    ]);
    expect(told('cloudflare-free', sizes)).toMatchInlineSnapshot(`
      [
        "warning citations/all.bib: is larger than Cloudflare’s free plan takes (26.2 MB): 26.3 MB",
      ]
    `);
  });

  it('is told of a site that is too large as a whole', () => {
    expect(told('github-pages', files(1100, 1_000_000))).toMatchInlineSnapshot(`
      [
        "warning .: is larger than GitHub Pages takes (1.1 GB); citations.files in site.yml says of what there are files: 1.1 GB",
      ]
    `);
  });

  it('is not guessed where site.yml names none', () => {
    expect(told(undefined, files(110_000))).toEqual([]);
  });
});
