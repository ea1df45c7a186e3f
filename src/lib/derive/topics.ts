import type { Topic } from '../model/topic.ts';
import type { TopicMention } from '../model/topic-mention.ts';
import { foldName } from '../normalise/names/index.ts';
import { compareBy, compareText } from '../reconcile/compare.ts';
import { textToDigest } from '../reconcile/digest.ts';
import { addTo } from '../reconcile/multimap.ts';

/** A topic before its address, works and people are known. */
export type NamedTopic = Pick<Topic, 'id' | 'name' | 'scheme'>;

/**
 * The topics that works mention: of one scheme and id, otherwise of one scheme and name. A keyword that bears the name
 * of a topic with an id is that topic, so that a reader meets it once.
 */
export function deriveTopics(mentions: Iterable<TopicMention>): NamedTopic[] {
  const byId = new Map<string, Map<string, number>>();
  const schemeOf = new Map<string, Topic['scheme']>();
  for (const mention of mentions) {
    const id = topicMentionToId(mention);
    const names = byId.get(id) ?? new Map<string, number>();
    names.set(mention.name, (names.get(mention.name) ?? 0) + 1);
    byId.set(id, names);
    schemeOf.set(id, mention.scheme);
  }
  const topics = [...byId]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, names]) => ({ id, name: mostUsual(names), scheme: schemeOf.get(id) ?? ('keyword' as const) }));
  const named = new Set(topics.filter(({ scheme }) => scheme !== 'keyword').map(topicToNameKey));
  return topics.filter((topic) => topic.scheme !== 'keyword' || !named.has(topicToNameKey(topic)));
}

/** Finds the topic of a mention: by its id, and for a keyword otherwise by its name. */
export function topicLookup<T extends { id: string; name: string }>(
  topics: readonly T[],
): (mention: TopicMention) => T | undefined {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const byName = new Map(topics.toReversed().map((topic) => [topicToNameKey(topic), topic]));
  return (mention) => byId.get(topicMentionToId(mention)) ?? byName.get(topicToNameKey(mention));
}

/** Names of signs alone, which fold to nothing, are compared as they stand. */
function topicToNameKey({ name }: { name: string }): string {
  return foldName(name) || name;
}

/** `openalex:T10036`, or `keyword:groundwater-recharge` for a topic without an id of its own. */
function topicMentionToId({ scheme, id, name }: TopicMention): string {
  if (id !== undefined) return `${scheme}:${id}`;
  const folded = foldName(name).replaceAll(' ', '-');
  return `${scheme}:${folded === '' ? textToDigest(name) : folded}`;
}

/** Ids of works and people under each topic. */
export function listUnderTopics(
  holders: Iterable<{ id: string; topics: readonly { id: string }[] }>,
): ReadonlyMap<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const { id, topics } of holders) for (const topic of topics) addTo(lists, topic.id, id);
  return lists;
}

function mostUsual(names: ReadonlyMap<string, number>): string {
  const [best] = [...names].sort(
    compareBy<[string, number]>(
      ([, times]) => -times,
      ([name]) => name,
    ),
  );
  return best?.[0] ?? '';
}
