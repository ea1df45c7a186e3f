import { z } from 'astro/zod';

const graphLabelSchema = z.object({
  /** Relative to the node: the end named by `anchor`, on the base line. */
  x: z.number(),
  y: z.number(),
  anchor: z.enum(['start', 'middle', 'end']),
  /** The name as it is drawn, where it had to be shortened. */
  text: z.string().optional(),
});

export const graphNodeSchema = z.object({
  /** Position in `nodes` is the node's number in `edges`; node 0 is the person the graph is about. */
  kind: z.enum(['person', 'consortium']),
  /** The person's id; a consortium has none. */
  person: z.string().optional(),
  name: z.string(),
  slug: z.string().optional(),
  works: z.number().int().nonnegative(),
  /** As in the collaborator; 0 for the person in the centre; for a consortium one more than any drawn person has. */
  group: z.number().int().nonnegative(),
  /** Units of the drawing, one decimal. */
  x: z.number(),
  y: z.number(),
  r: z.number(),
  /** Where the label stands relative to the node; absent when the node is not labelled. */
  label: graphLabelSchema.optional(),
  /** The same for a screen so narrow that the drawing is shown at half its size and letters at twice theirs. */
  narrowLabel: graphLabelSchema.optional(),
});

export const graphEdgeSchema = z.object({
  source: z.number().int().nonnegative(),
  target: z.number().int().nonnegative(),
  works: z.number().int().positive(),
  weight: z.number().nonnegative(),
});

/** The drawn neighbourhood of one person: at most 60 nodes and 150 edges, laid out at build time. */
export const collaborationGraphSchema = z.object({
  width: z.number(),
  height: z.number(),
  nodes: z.array(graphNodeSchema),
  edges: z.array(graphEdgeSchema),
  /** How many groups the drawn co-authors stand in. */
  groups: z.number().int().nonnegative(),
});

export type GraphLabel = z.infer<typeof graphLabelSchema>;
export type GraphNode = z.infer<typeof graphNodeSchema>;
export type GraphEdge = z.infer<typeof graphEdgeSchema>;
export type CollaborationGraph = z.infer<typeof collaborationGraphSchema>;
