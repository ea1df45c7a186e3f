import { srcsetToAddresses } from './addresses.ts';
import type { Check, SiteUnderCheck } from './check.ts';

/** Nothing is requested from another host when a page is opened. */
export function noOtherHosts(site: SiteUnderCheck): Check {
  const isElsewhere = (address: string): boolean => {
    const url = URL.parse(address, `${site.address}${site.base}`);
    return url !== null && url.protocol !== 'data:' && url.origin !== site.origin;
  };
  return {
    name: 'no-other-hosts',
    page(_, report) {
      return {
        element(name, attributes) {
          for (const address of requestedAddresses(name, attributes)) {
            if (isElsewhere(address)) report('requests something from another host', address);
          }
        },
      };
    },
    textFile(file, text, report) {
      if (!file.endsWith('.css')) return;
      for (const [, quoted, plain] of text.matchAll(/url\(\s*(?:["']([^"']*)["']|([^"')]*))\s*\)/g)) {
        const address = quoted ?? plain ?? '';
        if (isElsewhere(address)) report('requests something from another host', address);
      }
      for (const [, address = ''] of text.matchAll(/@import\s+["']([^"']+)["']/g)) {
        if (isElsewhere(address)) report('imports a style sheet from another host', address);
      }
    },
  };
}

/** Links of these kinds are fetched by the browser; canonical, alternate, author, license … are not. */
const fetchedLinks =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|manifest|apple-touch-icon)\b/i;

const sources: ReadonlySet<string> = new Set([
  'script',
  'img',
  'source',
  'video',
  'audio',
  'track',
  'iframe',
  'embed',
  'input',
]);

function requestedAddresses(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const { href, src, srcset, poster, rel, data } = attributes;
  return [
    ...(name === 'link' && href !== undefined && fetchedLinks.test(rel ?? '') ? [href] : []),
    ...(sources.has(name) && src !== undefined ? [src] : []),
    ...(srcset === undefined ? [] : srcsetToAddresses(srcset)),
    ...(poster === undefined ? [] : [poster]),
    ...(name === 'object' && data !== undefined ? [data] : []),
    ...(name === 'image' || name === 'use' ? [href ?? attributes['xlink:href'] ?? ''] : []),
    ...(name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh'
      ? [attributes['content']?.replace(/^[^=]*=\s*/, '') ?? '']
      : []),
  ];
}
