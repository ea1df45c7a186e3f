import type { Authorship } from '../model/authorship.ts';
import type { Affiliation } from '../model/byline.ts';
import type { Publication } from '../model/publication.ts';
import type { TopicReference } from '../model/topic-reference.ts';
import type { TopicMention } from '../model/topic-mention.ts';
import { compareBy, sortedUnique } from '../reconcile/compare.ts';
import type { BylineLink, LinkedWork } from '../reconcile/people/linked-work.ts';
import type { ReconciledByline, ReconciledWork } from '../reconcile/publications/index.ts';

/** What a publication needs besides its own records. */
export interface PublicationContext {
  slugOf: (work: string) => string;
  citationKeyOf: (work: string) => string;
  /** Slug and unit slugs of an own person; `undefined` for everybody else. */
  ownPerson: (person: string) => { slug: string; units: readonly string[] } | undefined;
  organisationOf: (affiliation: Affiliation) => string;
  topicOf: (mention: TopicMention) => TopicReference | undefined;
}

/** A reconciled work with its people, addresses and topics. */
export function toPublication({ work, links }: LinkedWork, context: PublicationContext): Publication {
  const own = links.flatMap((link) => {
    const person = link === undefined ? undefined : context.ownPerson(link.person);
    return link === undefined || person === undefined ? [] : [{ id: link.person, ...person }];
  });
  return {
    ...printedFields(work),
    slug: context.slugOf(work.id),
    citationKey: context.citationKeyOf(work.id),
    authorships: work.bylines.map((byline, place) => toAuthorship(byline, links[place], context)),
    topics: toTopics(work.topicMentions, context),
    ownPeople: own.map(({ id }) => id),
    units: sortedUnique(own.flatMap(({ units }) => units)),
  };
}

function printedFields({
  bylines: _bylines,
  topicMentions: _mentions,
  ownListing: _listing,
  listings: _listings,
  localIds: _localIds,
  ...fields
}: ReconciledWork): Omit<
  ReconciledWork,
  'bylines' | 'topicMentions' | 'ownListing' | 'listings' | 'localIds'
> {
  return fields;
}

function toAuthorship(
  { identifiers, affiliations, ...byline }: ReconciledByline,
  link: BylineLink | undefined,
  { organisationOf, ownPerson }: PublicationContext,
): Authorship {
  const slug = link === undefined ? undefined : ownPerson(link.person)?.slug;
  return {
    ...byline,
    identifiers: identifiers.map(({ identifier }) => identifier),
    organisations: [...new Set(affiliations.map(({ affiliation }) => organisationOf(affiliation)))],
    ...(link === undefined ? {} : { person: link.person, link: link.decision }),
    ...(slug === undefined ? {} : { slug }),
  };
}

function toTopics(mentions: readonly TopicMention[], { topicOf }: PublicationContext): TopicReference[] {
  const topics = new Map(
    mentions.flatMap((mention) => topicOf(mention) ?? []).map((topic) => [topic.id, topic]),
  );
  return [...topics.values()].sort(
    compareBy<TopicReference>(
      ({ name }) => name,
      ({ id }) => id,
    ),
  );
}
