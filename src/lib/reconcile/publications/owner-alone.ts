import type { WorkRecord } from '../../model/work-record.ts';
import type { ReconciledWork } from './reconciled-work.ts';

/**
 * Whether a record out of somebody's own list of works names nobody but them, for one of several: then it says
 * neither who else wrote the work nor where among the authors they stand.
 */
export function namesOwnerAlone({ listedBy, bylines, bylinesTruncated }: WorkRecord): boolean {
  return listedBy !== undefined && bylinesTruncated && bylines.length === 1;
}

/** The same of a work that no other record knows the authors of. */
export function worksOwnerAlone({ listings, bylines, bylinesTruncated }: ReconciledWork): boolean {
  const [only] = bylines;
  return (
    bylinesTruncated &&
    bylines.length === 1 &&
    listings.some(({ orcid }) =>
      only?.identifiers.some(({ identifier: { scheme, value } }) => scheme === 'orcid' && value === orcid),
    )
  );
}
