import type { PersonTopic } from '../model/person.ts';
import type { TopicReference } from '../model/topic-reference.ts';
import { compareBy } from '../reconcile/compare.ts';

/** Topics on two of a person's works or on a fifth of them, most works first. */
export function derivePersonTopics(
  works: readonly { year?: number | undefined; topics: readonly TopicReference[] }[],
): PersonTopic[] {
  const byId = new Map<string, PersonTopic>();
  for (const { year, topics } of works) {
    for (const topic of topics) {
      const known = byId.get(topic.id) ?? { ...topic, works: 0 };
      known.works += 1;
      if (year !== undefined) {
        known.firstYear = Math.min(known.firstYear ?? year, year);
        known.lastYear = Math.max(known.lastYear ?? year, year);
      }
      byId.set(topic.id, known);
    }
  }
  return [...byId.values()]
    .filter((topic) => topic.works >= 2 || topic.works * 5 >= works.length)
    .sort(
      compareBy<PersonTopic>(
        (topic) => -topic.works,
        ({ name }) => name,
        ({ id }) => id,
      ),
    );
}
