/**
 * Astro reads a damaged content store as empty collections and says nothing; a site without its people must not be
 * published for that.
 * @throws when a collection has not as many entries as the import wrote.
 */
export function assertCount(collection: string, found: number, expected: number): void {
  if (found === expected) return;
  throw new Error(
    `The collection "${collection}" has ${found} entries, but the import wrote ${expected}. ` +
      'Delete the .astro and .peerfolio/cache folders and build again; if that does not help, run `npm run import`.',
  );
}
