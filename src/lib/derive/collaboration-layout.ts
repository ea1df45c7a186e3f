import type { CollaborationGraph } from '../model/collaboration-graph.ts';
import type { Collaborator } from '../model/collaborator.ts';
import type { Tie } from './collaboration-groups.ts';
import { drawGraph } from './layout/draw-graph.ts';
import { selectDrawn } from './layout/select-drawn.ts';
import type { Consortium } from './layout/select-drawn.ts';

export interface CollaborationLayoutInput {
  focus: { id: string; name: string; slug?: string | undefined; works: number };
  /** Nearest first, with their groups. */
  collaborators: readonly Collaborator[];
  /** Between collaborators; each pair is named once. */
  ties: readonly Tie[];
  /** Works of more than 100 authors, by the name of the body that stands for their authors. */
  consortia: readonly Consortium[];
}

/**
 * The drawing of one person among their co-authors, or undefined where fewer than 3 would be drawn: the person
 * in the centre, groups in sectors, at most 60 nodes and 150 edges. Labels touch neither each other nor a node.
 * The same input gives the same drawing, in whatever order `ties` and `consortia` come.
 */
export function layoutCollaboration(input: CollaborationLayoutInput): CollaborationGraph | undefined {
  const drawn = selectDrawn(input.collaborators, input.ties, input.consortia);
  return drawn === undefined ? undefined : drawGraph(input.focus, drawn);
}
