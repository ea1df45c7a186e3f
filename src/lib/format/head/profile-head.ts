import type { OwnPerson } from '../../model/person.ts';
import type { Words } from '../languages/en/index.ts';
import { feedsToLinks } from '../feeds/feed-links.ts';
import type { Signpost } from '../signposting/signpost.ts';
import { signpostsToHead } from '../signposting/signposts-to-head.ts';
import { linkTag, type HeadTag } from './head-tag.ts';

interface ProfileOfPage {
  person: OwnPerson;
  page: number;
  units: readonly { name: string }[];
  site: { settings: { name: string } };
  /** The files with all works of the person. */
  files: readonly { href: string; mediaType: string }[];
  /** Where machines go on from the profile, and the file that has it all; nothing of a further page. */
  signposts?: readonly Signpost[];
  linkset?: string | undefined;
}

interface PathsOfProfile {
  researcher: (slug: string, page?: number) => string;
  researcherFeed: (slug: string, format: 'xml' | 'json') => string;
}

/** What the layout needs to know of a profile, or of a further page of its works. */
export function profileToHead(
  { person, page, units, site, files, signposts = [], linkset }: ProfileOfPage,
  paths: PathsOfProfile,
  words: Words['person'],
): {
  title: string;
  description: string;
  path: string;
  type: string;
  head: HeadTag[];
} {
  const name = person.name.display;
  return {
    title: page === 1 ? name : words.titleOfFurtherPage(name, page),
    description: profileToDescription(person, units, site.settings.name, words),
    path: paths.researcher(person.slug, page),
    type: 'profile',
    head: [
      ...feedsToLinks(words.worksOf(name), (format) => paths.researcherFeed(person.slug, format)),
      ...files.map(({ href, mediaType }) =>
        linkTag('alternate', href, { type: mediaType, title: words.worksOf(name) }),
      ),
      ...signpostsToHead(signposts, linkset),
    ],
  };
}

/** The person's own sentence; without one, what is known: role, units, number of works. */
function profileToDescription(
  { name, summary, role, works, topics }: OwnPerson,
  units: readonly { name: string }[],
  siteName: string,
  words: Words['person'],
): string {
  if (summary !== undefined) return `${name.display}: ${summary}`;
  const place = [...units.map((unit) => unit.name), siteName].join(', ');
  const about = [name.display, role, place].filter((part) => part !== undefined).join(', ');
  const mainTopics = topics.slice(0, 3).map((topic) => topic.name);
  return words.description(about, works.length, mainTopics.join(', '));
}
