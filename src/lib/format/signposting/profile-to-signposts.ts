import type { DescribingFile, Signpost } from './signpost.ts';

/** Where a machine goes on from a profile. An ORCID iD is the identifier of the person, not of the page. */
export function profileToSignposts(files: readonly DescribingFile[]): Signpost[] {
  return [
    { rel: 'type', href: 'https://schema.org/ProfilePage' },
    ...files.map((file) => ({ rel: 'describedby' as const, ...file })),
  ];
}
