/** A line of the drawing: two numbers of nodes, and how many works the two share. */
export interface JointWorks {
  source: number;
  target: number;
  works: number;
}

/** Somebody with whom a node is joined by a line. */
export interface Neighbour {
  node: number;
  works: number;
  /** Number of the line. */
  line: number;
}

/** Reads `0 1 9,0 2 7`: source, target and joint works of each line, in the order in which they are drawn. */
export function parseLines(text: string): JointWorks[] {
  if (text === '') return [];
  return text.split(',').map((line) => {
    const [source = 0, target = 0, works = 0] = line.split(' ').map(Number);
    return { source, target, works };
  });
}

/** For every node its neighbours, most joint works first. */
export function neighboursOf(count: number, lines: readonly JointWorks[]): Neighbour[][] {
  const neighbours = Array.from({ length: count }, (): Neighbour[] => []);
  lines.forEach(({ source, target, works }, line) => {
    neighbours[source]?.push({ node: target, works, line });
    neighbours[target]?.push({ node: source, works, line });
  });
  for (const list of neighbours) list.sort((one, other) => other.works - one.works || one.node - other.node);
  return neighbours;
}

/** The name in a node's title: what stands before its joint works. */
export function titleToName(title: string): string {
  const comma = title.lastIndexOf(', ');
  return comma === -1 ? title : title.slice(0, comma);
}
