/**
 * How much a topic tells, by its id: ln(1 + N/n), where n of N holders (works, or people) have it. What everybody has
 * says little, what few have says much.
 */
export function topicWeights(
  holders: readonly { topics: readonly { id: string }[] }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { topics } of holders) {
    for (const { id } of topics) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map([...counts].map(([id, count]) => [id, Math.log(1 + holders.length / count)]));
}
