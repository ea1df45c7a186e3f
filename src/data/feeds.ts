import { chooseFeedWorks, ledgerToFirstSeen } from '../lib/derive/feed-works.ts';
import { feedToAtom } from '../lib/format/feeds/feed-to-atom.ts';
import { feedToJsonFeed } from '../lib/format/feeds/feed-to-json-feed.ts';
import { workToFeedItem } from '../lib/format/feeds/work-to-feed-item.ts';
import type { WorksFeed } from '../lib/format/feeds/works-feed.ts';
import { ledgerSchema } from '../lib/model/ledger.ts';
import type { FeedFormat } from '../paths.ts';
import { readGeneratedJson } from './generated.ts';
import { publicationEntry, readPublication } from './publications.ts';
import { readResearcher, researcherEntries } from './researchers.ts';
import { paths, siteFacts, siteFactsFor, siteLanguages } from './site.ts';
import { allTopics } from './topics.ts';
import { allUnits, unitIn } from './units.ts';

const firstSeen = ledgerToFirstSeen(ledgerSchema.parse(readGeneratedJson('ledger.next.json')).publications);

const formats: readonly FeedFormat[] = ['xml', 'json'];

/** What has feeds: a person, a unit or a topic. */
interface Subject {
  title: (words: ReturnType<typeof feedWords>) => string;
  works: () => readonly string[];
  page: string;
  feed: (format: FeedFormat) => string;
}

/** Both feeds of every person. */
export function researcherFeeds() {
  return researcherEntries().flatMap(({ id, slug, name }) =>
    toRoutes(slug, {
      title: ({ words, site }) => words.newWorksOf(name, site),
      works: () => readResearcher(id).works,
      page: paths.researcher(slug),
      feed: (format) => paths.researcherFeed(slug, format),
    }),
  );
}

/** Both feeds of every unit. */
export function unitFeeds() {
  return allUnits().flatMap((unit) =>
    toRoutes(unit.slug, {
      title: ({ words, site, language }) => words.newWorksOf(unitIn(unit, language).name, site),
      works: () => unit.works,
      page: paths.unit(unit.slug),
      feed: (format) => paths.unitFeed(unit.slug, format),
    }),
  );
}

/** Both feeds of every topic. */
export function topicFeeds() {
  return allTopics().flatMap(({ slug, name, works }) =>
    toRoutes(slug, {
      title: ({ words, site }) => words.newWorksOn(name, site),
      works: () => works,
      page: paths.topic(slug),
      feed: (format) => paths.topicFeed(slug, format),
    }),
  );
}

/** A feed, written; its works are read when it is. */
export function writeFeed({ subject, format }: { subject: Subject; format: FeedFormat }): Response {
  const feed = toFeed(subject);
  const type = format === 'xml' ? 'application/atom+xml' : 'application/feed+json';
  return new Response(format === 'xml' ? feedToAtom(feed) : feedToJsonFeed(feed), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}

function toRoutes(slug: string, subject: Subject) {
  return formats.map((format) => ({ params: { slug, format }, props: { subject, format } }));
}

function toFeed({ title, works, page, feed }: Subject): WorksFeed {
  const { language, site } = feedWords();
  const listed = works().map((id) => ({ id, slug: publicationEntry(id).slug }));
  const chosen = chooseFeedWorks(listed, firstSeen, (id) => readPublication(id).dates);
  return {
    title: title(feedWords()),
    lang: language.tag,
    publisher: site,
    home: paths.absolute(page),
    atom: paths.absolute(feed('xml')),
    json: paths.absolute(feed('json')),
    items: chosen.map(({ id, day }) => {
      const work = readPublication(id);
      return workToFeedItem(work, paths.absolute(paths.publication(work.slug)), day, language);
    }),
    since: firstSeen.firstBuild ?? siteFacts().asOf,
  };
}

/** Feeds exist once, in the first language of the site. */
function feedWords() {
  const [language] = siteLanguages();
  if (language === undefined) throw new Error('A site has a language.');
  return { language, words: language.words.follow, site: siteFactsFor(language).settings.name };
}
