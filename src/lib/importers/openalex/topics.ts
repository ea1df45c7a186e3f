import type { TopicMention } from '../../model/topic-mention.ts';
import { toOpenAlexId } from '../../normalise/identifiers/index.ts';
import { toObject, toText, type JsonObject } from '../json/read.ts';

/** Concepts below this score are guesses that mostly miss. */
const leastConceptScore = 0.3;

/** `topics` and `primary_topic`. */
export function toTopics(topics: readonly unknown[]): TopicMention[] {
  return topics.map((topic) => toTopic(toObject(topic))).filter((topic) => topic !== undefined);
}

/** `concepts`, the topics of older exports; those of level 0 are whole fields. */
export function conceptsToTopics(concepts: readonly JsonObject[]): TopicMention[] {
  return toTopics(
    concepts.filter(
      ({ level, score }) => (toNumber(level) ?? 1) >= 1 && (toNumber(score) ?? 1) >= leastConceptScore,
    ),
  );
}

export function keywordsToTopics(keywords: readonly JsonObject[]): TopicMention[] {
  return keywords.map(toKeyword).filter((topic) => topic !== undefined);
}

/** The major headings of `mesh`. */
export function headingsToTopics(headings: readonly JsonObject[]): TopicMention[] {
  return headings.map(toHeading).filter((topic) => topic !== undefined);
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
