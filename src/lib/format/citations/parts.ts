/**
 * How many bytes of records go into one file. No format needs more than twice the bytes of a record, so that its files
 * stay below the 45 MB that git hosts and the 25 MiB that Cloudflare take.
 */
const mostBytes = 12_000_000;

/** Cuts a list of works into the parts that become one file each, the same for every format. */
export function worksToParts(
  works: readonly string[],
  bytesOf: (work: string) => number,
  most = mostBytes,
): string[][] {
  const parts: string[][] = [[]];
  let bytes = 0;
  for (const work of works) {
    const size = bytesOf(work);
    if (bytes > 0 && bytes + size > most) {
      parts.push([]);
      bytes = 0;
    }
    bytes += size;
    parts.at(-1)?.push(work);
  }
  return parts;
}
