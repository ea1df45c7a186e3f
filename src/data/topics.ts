import { topicSchema, type Topic } from '../lib/model/topic.ts';
import { readGeneratedLines } from './generated.ts';

const topics = readGeneratedLines('topics.ndjson').map((line) => topicSchema.parse(line));
const topicsById = new Map(topics.map((entry) => [entry.id, entry]));

/** Every topic, sorted by id. */
export function allTopics(): readonly Topic[] {
  return topics;
}

/** The topic of that id, if any. */
export function findTopic(id: string): Topic | undefined {
  return topicsById.get(id);
}
