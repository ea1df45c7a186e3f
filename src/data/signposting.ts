import { citationFilesOf } from '../lib/format/citations/offer.ts';
import { offerToFiles } from '../lib/format/head/publication-head.ts';
import { profileToSignposts } from '../lib/format/signposting/profile-to-signposts.ts';
import { publicationToSignposts } from '../lib/format/signposting/publication-to-signposts.ts';
import { linksetType, type Signpost } from '../lib/format/signposting/signpost.ts';
import { signpostsToLinkset } from '../lib/format/signposting/signposts-to-linkset.ts';
import { filesOfResearcher, offerOfWork } from './citations.ts';
import { publicationEntries, readPublication } from './publications.ts';
import { readResearcher, researcherEntries } from './researchers.ts';
import { paths, siteFacts } from './site.ts';

const { settings, counts } = siteFacts();
const made = citationFilesOf(settings.citations, counts.publications);

/** The works that have a file of their links: all, where works have files. */
export function worksWithLinkset() {
  return made.works ? publicationEntries() : [];
}

/** The people who have one. */
export function peopleWithLinkset() {
  return made.works ? researcherEntries() : [];
}

/** The people who have a file of all that the site says of them. */
export function peopleWithJsonLd() {
  return made.lists ? researcherEntries() : [];
}

/** Where machines go on from a profile. */
export function signpostsOfProfile(slug: string): {
  signposts: Signpost[];
  linkset: string | undefined;
} {
  const references = filesOfResearcher(slug).map(({ href, mediaType: type }) => ({ href, type }));
  const graph = { href: paths.researcherJsonLd(slug), type: 'application/ld+json' };
  return {
    signposts: profileToSignposts(made.lists ? [graph, ...references] : references),
    linkset: made.works ? paths.researcherLinkset(slug) : undefined,
  };
}

/** The links of a profile as a file. */
export function writeLinksetOfProfile(id: string): Response {
  const { slug } = readResearcher(id);
  return writeLinkset(signpostsOfProfile(slug).signposts, paths.researcher(slug));
}

/** The links of a work as a file. */
export function writeLinksetOfWork(id: string): Response {
  const work = readPublication(id);
  const signposts = publicationToSignposts(work, {
    files: offerToFiles(offerOfWork(work)),
    profileUrl: (slug) => paths.absolute(paths.researcher(slug)),
  });
  return writeLinkset(signposts, paths.publication(work.slug));
}

function writeLinkset(signposts: readonly Signpost[], page: string): Response {
  const linkset = signpostsToLinkset(signposts, paths.absolute(page), (address) =>
    address.startsWith('/') ? paths.absolute(address) : address,
  );
  return Response.json(linkset, { headers: { 'Content-Type': linksetType } });
}
