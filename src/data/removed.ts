import { tombstonesSchema } from '../lib/model/tombstones.ts';
import { sitePaths } from '../paths.ts';
import { readGeneratedJson } from './generated.ts';

const routes = sitePaths({ address: '', base: '/' });

/** The slugs of people who were removed, each with the route of its page. */
export function removedPeople(): { slug: string; route: string }[] {
  const slugs = tombstonesSchema.parse(readGeneratedJson('tombstones.json'));
  return slugs.map((slug) => ({ slug, route: routes.researcher(slug).replaceAll(/^\/|\/$/g, '') }));
}
