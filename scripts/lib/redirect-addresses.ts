import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { tombstonesSchema } from '../../src/lib/model/tombstones.ts';
import { languageFolder, sitePaths, type SitePlace } from '../../src/paths.ts';

/** `generated/redirects.json`: addresses by section of the ledger and slug, such as `people/jo-doe`. */
const redirectsSchema = z.array(z.object({ from: z.string(), to: z.string() }));

/**
 * Addresses that were given out and now lead elsewhere, for Astro's `redirects`: routes, which Astro puts below the base
 * path itself, to addresses with it.
 */
export function readRedirects(generated: string, place: SitePlaceInLanguages): Record<string, string> {
  const file = join(generated, 'redirects.json');
  if (!existsSync(file)) return {};
  const redirects = redirectsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.fromEntries(
    foldersOf(place).flatMap((folder) =>
      redirects.map(({ from, to }) => [
        keyToAddress(from, { ...place, base: '/' }, folder),
        keyToAddress(to, place, folder),
      ]),
    ),
  );
}

/** Where a site lives, and the languages that its pages exist in. */
interface SitePlaceInLanguages extends SitePlace {
  languages: readonly string[];
}

function foldersOf({ languages }: SitePlaceInLanguages): string[] {
  return languages.map((tag) => languageFolder(tag, languages));
}

/** The addresses on the site at which somebody was removed: nothing is to lead there. */
export function readRemovedAddresses(generated: string, place: SitePlaceInLanguages): ReadonlySet<string> {
  const file = join(generated, 'tombstones.json');
  if (!existsSync(file)) return new Set();
  const slugs = tombstonesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const everyPaths = foldersOf(place).map((folder) => sitePaths(place, folder));
  return new Set(everyPaths.flatMap((paths) => slugs.map((slug) => paths.absolute(paths.researcher(slug)))));
}

/**
 * The path on the site, base path included, of an address as the ledger writes it: `people/jo-doe` → `/researchers/jo-doe/`.
 * @throws for a section that the ledger does not have
 */
export function keyToAddress(key: string, place: SitePlace, folder = ''): string {
  const paths = sitePaths(place, folder);
  const [section = '', slug = ''] = key.split('/');
  switch (section) {
    case 'people':
      return paths.researcher(slug);
    case 'publications':
      return paths.publication(slug);
    case 'topics':
      return paths.topic(slug);
    case 'organisations':
      return paths.organisation(slug);
    default:
      throw new Error(`The ledger has no such section: ${key}`);
  }
}
