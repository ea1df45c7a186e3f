import { resolveAddress, srcsetToAddresses, type Target } from './addresses.ts';
import type { Check, Report, SiteUnderCheck } from './check.ts';
import { pageIds } from './page-ids.ts';

/** Every link to the site's own pages and files leads somewhere, and every fragment to an element there. */
export function internalLinks(site: SiteUnderCheck): Check {
  const targets = new Map<string, Target>();
  /** Fragments of other pages, with the first page that links there. */
  const wanted = new Map<string, Map<string, string>>();

  const follow = (path: string, address: string): Target => {
    const key = address.startsWith('/') ? address : new URL(address, `${site.address}${path}`).href;
    const known = targets.get(key);
    if (known !== undefined) return known;
    const target = resolveAddress(site, path, address);
    if (targets.size < mostRemembered) targets.set(key, target);
    return target;
  };

  return {
    name: 'internal-links',
    page({ file, path }, report) {
      const ids = new Set<string>();
      const fragments = new Map<string, string>();
      const check = (address: string): void => {
        const target = safely(() => follow(path, address));
        if (target.kind === 'missing') report('links to nothing', address);
        if (target.kind === 'outside-base') report(`links outside of the base path ${site.base}`, address);
        if (target.kind !== 'file' || target.fragment === '') return;
        if (target.file === file) fragments.set(target.fragment, address);
        else if (target.file.endsWith('.html')) want(wanted, target.file, target.fragment, file);
      };
      return {
        element(name, attributes) {
          if (attributes['id'] !== undefined) ids.add(attributes['id']);
          if (name === 'a' && attributes['name'] !== undefined) ids.add(attributes['name']);
          for (const address of linkedAddresses(name, attributes)) check(address);
          for (const id of referencedIds(attributes)) fragments.set(id, `#${id}`);
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

const mostRemembered = 200_000;

/** Attributes with one address, by element; `*` stands for any. */
const addressAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  form: ['action'],
  image: ['href'],
  use: ['href', 'xlink:href'],
};

function linkedAddresses(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const plain = (addressAttributes[name] ?? []).flatMap((attribute) => attributes[attribute] ?? []);
  return attributes['srcset'] === undefined ? plain : [...plain, ...srcsetToAddresses(attributes['srcset'])];
}

/** Attributes that name elements of the same page. */
function referencedIds(attributes: Readonly<Record<string, string>>): string[] {
  return ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'list'].flatMap(
    (attribute) => (attributes[attribute] ?? '').split(/\s+/).filter((id) => id !== ''),
  );
}

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

function safely(resolve: () => Target): Target {
  try {
    return resolve();
  } catch {
    return { kind: 'missing' };
  }
}
