import { resolveAddress, srcsetToAddresses, type Target } from './addresses.ts';
import type { Check, Report, SiteUnderCheck } from './check.ts';
import { pageIds } from './page-ids.ts';

/** Every link to the site's own pages and files leads somewhere, and every fragment to an element there. */
export function internalLinks(site: SiteUnderCheck): Check {
  const targets = new Map<string, Target>();
  /** Fragments of other pages, with the first page that links there. */
  const wanted = new Map<string, Map<string, string>>();

  const follow = (path: string, address: string): Target => {
    // An address that begins with a slash is the same on every page.
    const key = address.startsWith('/') ? address : undefined;
    const known = key === undefined ? undefined : targets.get(key);
    if (known !== undefined) return known;
    const target = resolveAddress(site, path, address);
    if (key !== undefined && targets.size < mostRemembered) targets.set(key, target);
    return target;
  };

  return {
    name: 'internal-links',
    page({ file, path }, report) {
      const ids = new Set<string>();
      const fragments = new Map<string, string>();
      const check = (address: string): void => {
        const target = follow(path, address);
        if (target.kind === 'missing') report('links to nothing', address);
        if (target.kind === 'outside-base') report(`links outside of the base path ${site.base}`, address);
        if (target.kind !== 'file' || target.fragment === '') return;
        if (target.file === file) fragments.set(target.fragment, address);
        else if (target.file.endsWith('.html')) want(wanted, target.file, target.fragment, file);
      };
      return {
        element(name, attributes) {
          for (const attribute in attributes) {
            const value = attributes[attribute] ?? '';
            const meaning = meanings[attribute];
            if (meaning === undefined) continue;
            if (meaning === 'id') ids.add(value);
            else if (meaning === 'addresses') srcsetToAddresses(value).forEach(check);
            else if (meaning === 'ids') {
              for (const id of value.split(/\s+/)) if (id !== '') fragments.set(id, `#${id}`);
            } else if (meaning.has(name)) check(value);
          }
        },
        end() {
          for (const [id, address] of fragments) {
            if (!ids.has(id) && id !== 'top') report('refers to an id that the page has not', address);
          }
        },
      };
    },
    textFile(file, text, report) {
      if (/(^|\/)sitemap[^/]*\.xml$/.test(file)) checkSitemap(site, text, report);
    },
    finish(reportIn) {
      for (const [target, fragments] of wanted) {
        const ids = pageIds(site.textOf(target));
        for (const [id, from] of fragments) {
          if (!ids.has(id)) reportIn(from)('links to an id that the other page has not', `${target}#${id}`);
        }
      }
    },
  };
}

const mostRemembered = 50_000;

/**
 * What an attribute says: an id of its own, ids of other elements of the page, several addresses, or one address, which
 * it does on these elements alone.
 */
const meanings: Readonly<Record<string, 'id' | 'ids' | 'addresses' | ReadonlySet<string>>> = {
  id: 'id',
  for: 'ids',
  'aria-labelledby': 'ids',
  'aria-describedby': 'ids',
  'aria-controls': 'ids',
  popovertarget: 'ids',
  list: 'ids',
  srcset: 'addresses',
  href: new Set(['a', 'area', 'link', 'image', 'use']),
  'xlink:href': new Set(['use', 'image', 'a']),
  src: new Set(['script', 'img', 'source', 'video', 'audio', 'iframe']),
  poster: new Set(['video']),
  action: new Set(['form']),
};

function want(wanted: Map<string, Map<string, string>>, file: string, id: string, from: string): void {
  const fragments = wanted.get(file) ?? new Map<string, string>();
  if (!fragments.has(id)) fragments.set(id, from);
  wanted.set(file, fragments);
}

function checkSitemap(site: SiteUnderCheck, text: string, report: Report): void {
  for (const [, address = ''] of text.matchAll(/<loc>([^<]*)<\/loc>/g)) {
    const target = resolveAddress(site, site.base, address.replaceAll('&amp;', '&'));
    if (target.kind !== 'file') report('lists an address that the site has not', address);
  }
}
