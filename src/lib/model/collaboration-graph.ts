import { z } from 'astro/zod';

export const graphNodeSchema = z.object({
  /** Position in `nodes` is the node's number in `edges`; node 0 is the person the graph is about. */
  kind: z.enum(['person', 'consortium']),
  name: z.string(),
  slug: z.string().optional(),
  works: z.number().int().nonnegative(),
  group: z.number().int().nonnegative(),
  /** Units of the drawing, one decimal. */
  x: z.number(),
  y: z.number(),
  r: z.number(),
  /** Where the label stands relative to the node; absent when the node is not labelled. */
  label: z.object({ x: z.number(), y: z.number(), anchor: z.enum(['start', 'middle', 'end']) }).optional(),
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
  groups: z.number().int().nonnegative(),
});

export type GraphNode = z.infer<typeof graphNodeSchema>;
export type GraphEdge = z.infer<typeof graphEdgeSchema>;
export type CollaborationGraph = z.infer<typeof collaborationGraphSchema>;
