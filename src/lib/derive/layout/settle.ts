import { forceLink, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum } from 'd3-force';
import { seededRandom } from '../seeded-random.ts';
import type { Body, Line } from './body.ts';
import type { Edges } from './forces.ts';
import { forceBoxes, forceClearSpokes, forceInside, forceSpace, keepInside, pushApart } from './forces.ts';

const ticks = 90;
const mostPasses = 240;
/** How far apart two bodies are moved beyond what they overlap, so that a row of them comes to rest. */
const spare = 0.6;

/**
 * Lets forces settle around the fixed first body, then moves apart whatever still touches. Says whether nothing
 * touches any more.
 */
export function settle(bodies: readonly Body[], ties: readonly Line[], edges: Edges): boolean {
  simulate(bodies, ties, edges);
  return separate(bodies, edges);
}

function simulate(bodies: readonly Body[], ties: readonly Line[], edges: Edges): void {
  const degree = bodies.map(() => 0);
  for (const { source, target } of ties) {
    degree[source] = (degree[source] ?? 0) + 1;
    degree[target] = (degree[target] ?? 0) + 1;
  }
  const links = ties.map(({ source, target }): SimulationLinkDatum<Body> & { strength: number } => ({
    source,
    target,
    strength: 0.2 / Math.max(1, Math.min(degree[source] ?? 0, degree[target] ?? 0)),
  }));
  forceSimulation<Body>([...bodies])
    .randomSource(seededRandom())
    .alphaDecay(1 - 0.01 ** (1 / ticks))
    .velocityDecay(0.45)
    .force('homeX', forceX<Body>(({ home }) => home.x).strength(0.12))
    .force('homeY', forceY<Body>(({ home }) => home.y).strength(0.12))
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .distance(80)
        .strength(({ strength }) => strength),
    )
    .force('space', forceSpace(bodies, 90, 0.06))
    .force('spokes', forceClearSpokes(bodies, 6, 0.25))
    .force('boxes', forceBoxes(bodies, 0.35))
    .force('inside', forceInside(bodies, edges))
    .stop()
    .tick(ticks);
}

function separate(bodies: readonly Body[], edges: Edges): boolean {
  for (let pass = 0; pass < mostPasses; pass += 1) {
    let moved = false;
    for (let index = 0; index < bodies.length; index += 1) {
      for (let other = index + 1; other < bodies.length; other += 1) {
        const one = bodies[index];
        const two = bodies[other];
        if (one === undefined || two === undefined) continue;
        moved = pushApart(one, two, index === 0, 1, spare) || moved;
      }
    }
    for (const body of bodies.slice(1)) keepInside(body, edges);
    if (!moved) return true;
  }
  return false;
}
