import type { Affiliation, Byline } from '../../model/byline.ts';
import type { Identifier } from '../../model/identifier.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Publication } from '../../model/publication.ts';
import type { TopicMention } from '../../model/topic-mention.ts';

/** A byline of a reconciled work; for each identifier and affiliation, the record that asserts it. */
export interface ReconciledByline extends Omit<Byline, 'identifiers' | 'affiliations'> {
  identifiers: { identifier: Identifier; by: Provenance }[];
  affiliations: { affiliation: Affiliation; by: Provenance }[];
}

/** An ORCID record that lists a work. */
export interface Listing {
  orcid: string;
  by: Provenance;
  /** Whether it names a DOI of the work that a record of another source has too. */
  sharesDoi: boolean;
}

/** One work, before people, topics and addresses are known. */
export interface ReconciledWork extends Omit<
  Publication,
  'slug' | 'citationKey' | 'authorships' | 'topics' | 'ownPeople' | 'units'
> {
  bylines: ReconciledByline[];
  topicMentions: TopicMention[];
  /** The ids that it or one of its records has where no identifier is known: it may have had its address by them. */
  localIds: string[];
  /** The ORCID records that list it. */
  listings: Listing[];
  /** A record of it that stands in a list which the institution compiled for its own people. */
  ownListing: Provenance | undefined;
}
