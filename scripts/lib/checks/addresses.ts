import type { SiteUnderCheck } from './check.ts';

/** Where a link leads: a file of the site, with its fragment, somewhere else, or nowhere. */
export type Target =
  | { kind: 'file'; file: string; fragment: string }
  | { kind: 'missing' | 'outside-base' }
  | { kind: 'elsewhere' };

/**
 * Resolves the address in an attribute of a page. A folder stands for its `index.html`.
 * @param path the page's own address below the host
 */
export function resolveAddress(site: SiteUnderCheck, path: string, address: string): Target {
  const url = URL.parse(address, `${site.address}${path}`);
  if (url === null) return { kind: 'missing' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'elsewhere' };
  if (url.origin !== site.origin) return { kind: 'elsewhere' };
  if (!url.pathname.startsWith(site.base)) return { kind: 'outside-base' };
  const file = pathToFile(site, url.pathname.slice(site.base.length));
  return file === undefined
    ? { kind: 'missing' }
    : { kind: 'file', file, fragment: decode(url.hash.slice(1)) };
}

function pathToFile(site: SiteUnderCheck, path: string): string | undefined {
  const name = decode(path);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  return site.files.has(file) ? file : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The addresses in a `srcset`: `a.png 1x, b.png 2x`. */
export function srcsetToAddresses(srcset: string): string[] {
  return srcset.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/).slice(0, 1));
}
