import type { TopicMention } from '../../model/topic-mention.ts';
import { toOpenAlexId } from '../../normalise/identifiers/index.ts';
import { toObject, toObjects, toText, type JsonObject } from '../json/read.ts';

/** Concepts below this score are guesses that mostly miss. */
const leastConceptScore = 0.3;

/**
 * `topics`, where there are none `concepts` (level 0 is a whole field), `keywords` and the major headings of `mesh`:
 * "Work object".
 */
export function workToTopics(work: JsonObject): TopicMention[] {
  const topics = toObjects(work['topics']).map(toTopic);
  const primary = toTopic(toObject(work['primary_topic']));
  const known = [...topics, primary].filter((topic) => topic !== undefined);
  const mentions = [
    ...(known.length > 0 ? known : workToConcepts(work)),
    ...toObjects(work['keywords']).map(toKeyword),
    ...toObjects(work['mesh']).map(toHeading),
  ];
  const byName = new Map<string, TopicMention>();
  for (const mention of mentions) {
    const key = mention === undefined ? '' : `${mention.scheme} ${mention.id ?? mention.name}`;
    if (mention !== undefined && !byName.has(key)) byName.set(key, mention);
  }
  return [...byName.values()];
}

function workToConcepts(work: JsonObject): TopicMention[] {
  return toObjects(work['concepts'])
    .filter(({ level, score }) => (toNumber(level) ?? 1) >= 1 && (toNumber(score) ?? 1) >= leastConceptScore)
    .map(toTopic)
    .filter((topic) => topic !== undefined);
}

function toTopic(topic: JsonObject | undefined): TopicMention | undefined {
  const name = toText(topic?.['display_name']);
  return name === undefined
    ? undefined
    : { scheme: 'openalex', id: toOpenAlexId(toText(topic?.['id']) ?? ''), name };
}

/** `keyword` before 2024, `display_name` since. */
function toKeyword(keyword: JsonObject): TopicMention | undefined {
  const name = toText(keyword['display_name']) ?? toText(keyword['keyword']);
  return name === undefined ? undefined : { scheme: 'keyword', name };
}

function toHeading(heading: JsonObject): TopicMention | undefined {
  const name = toText(heading['descriptor_name']);
  if (name === undefined || heading['is_major_topic'] !== true) return undefined;
  return { scheme: 'mesh', id: toText(heading['descriptor_ui']), name };
}

/** Scores are numbers in the API and text in some exports. */
function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
