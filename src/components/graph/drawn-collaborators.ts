import type { CollaborationGraph } from '../../lib/model/collaboration-graph.ts';
import type { Collaborator } from '../../lib/model/collaborator.ts';

/** As many as a graph would draw of many. */
const mostWithoutGraph = 40;

/** The co-authors whom the picture shows, nearest first; without a picture, the nearest. */
export function drawnCollaborators(
  graph: CollaborationGraph | undefined,
  collaborators: readonly Collaborator[],
): readonly Collaborator[] {
  if (graph === undefined) return collaborators.slice(0, mostWithoutGraph);
  const drawn = new Set(graph.nodes.map(({ person }) => person));
  return collaborators.filter(({ person }) => drawn.has(person));
}
