import type { LinkedWork } from '../reconcile/people/linked-work.ts';
import type { BylineTester } from '../reconcile/people/byline-tester.ts';
import { identifierOf, type RegisterPerson } from '../reconcile/people/register-person.ts';
import type { PersonName } from '../model/person-name.ts';
import { bylineToPersonName } from '../reconcile/people/byline-name.ts';
import type { Identifier } from '../model/identifier.ts';
import type { ReconciledByline } from '../reconcile/publications/index.ts';
import { addTo } from '../reconcile/multimap.ts';
import type { EvidenceWork, Seen } from './evidence.ts';

/** A byline that was linked to a person, with its work. */
export interface OwnByline {
  linked: LinkedWork;
  place: number;
}

/** The bylines of each of the institution's own people, in the order of the works. */
export function bylinesOf(
  works: readonly LinkedWork[],
  own: ReadonlySet<string>,
): ReadonlyMap<string, OwnByline[]> {
  const bylines = new Map<string, OwnByline[]>();
  for (const linked of works) {
    for (const [place, link] of linked.links.entries()) {
      if (link !== undefined && own.has(link.person)) addTo(bylines, link.person, { linked, place });
    }
  }
  return bylines;
}

/** The distinct spellings under which a person published. */
export function publishedNames(bylines: readonly OwnByline[]): PersonName[] {
  const names = new Map<string, PersonName>();
  for (const { linked, place } of bylines) {
    const byline = linked.work.bylines[place];
    if (byline !== undefined && !names.has(byline.display))
      names.set(byline.display, bylineToPersonName(byline));
  }
  return [...names.values()];
}

/** What a linked byline contributes to the evidence for its person. */
export function toEvidenceWork(
  { linked, place }: OwnByline,
  person: RegisterPerson,
  { ror, passes }: { ror: string | undefined; passes: BylineTester },
): EvidenceWork {
  const byline = linked.work.bylines[place];
  const orcid = identifierOf(person.identifiers, 'orcid');
  const bearing = byline?.identifiers.find(
    // What stands in the person's own list of works is no independent word, nor is an iD on two authors.
    ({ identifier, by }) =>
      identifier.scheme === 'orcid' &&
      identifier.value === orcid &&
      by.source !== 'orcid' &&
      standsOnce(linked.work.bylines, identifier),
  );
  const named = byline?.identifiers.find(
    ({ identifier: { scheme, value } }) =>
      recordIds.has(scheme) &&
      person.identifiers.some((each) => each.scheme === scheme && each.value === value),
  );
  const listing = linked.work.listings.find((each) => each.orcid === orcid && each.sharesDoi);
  const placing = byline?.affiliations.find(({ affiliation }) =>
    affiliation.identifiers.some(({ scheme, value }) => scheme === 'ror' && value === ror),
  );
  return {
    passesBylineTest: byline !== undefined && passes(byline, person),
    decided: linked.links[place]?.decision.rule === 'curation',
    recordIdIn: named === undefined ? undefined : toSeen(named.by),
    orcidIn: bearing === undefined ? undefined : toSeen(bearing.by),
    doiInOrcidRecord: listing === undefined ? undefined : toSeen(listing.by),
    affiliationIn: placing === undefined ? undefined : toSeen(placing.by),
  };
}

const recordIds: ReadonlySet<string> = new Set(['openalex', 'dblp']);

function standsOnce(bylines: readonly ReconciledByline[], { scheme, value }: Identifier): boolean {
  const bearing = bylines.filter(({ identifiers }) =>
    identifiers.some(({ identifier }) => identifier.scheme === scheme && identifier.value === value),
  );
  return bearing.length === 1;
}

function toSeen({ label, retrieved }: { label: string; retrieved?: string | undefined }): Seen {
  return { source: label, date: retrieved };
}
