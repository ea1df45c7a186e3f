import type { Topic } from '../../model/topic.ts';
import type { TopicReference } from '../../model/topic-reference.ts';

export type TopicScheme = Topic['scheme'];

const schemes: readonly TopicScheme[] = ['openalex', 'mesh', 'arxiv', 'keyword'];

/** Topics by the scheme that their ids begin with, the schemes that experts keep before free words. */
export function groupByScheme<T extends TopicReference>(
  topics: readonly T[],
): { scheme: TopicScheme; topics: T[] }[] {
  return schemes
    .map((scheme) => ({ scheme, topics: topics.filter(({ id }) => id.startsWith(`${scheme}:`)) }))
    .filter((group) => group.topics.length > 0);
}
