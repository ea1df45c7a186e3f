import type { WorkRecord } from '../../model/work-record.ts';
import type { ReconciledWork } from './reconciled-work.ts';

/**
 * Whether a record out of somebody's own list of works names nobody but them, for one of several: then it says
 * neither who else wrote the work nor where among the authors they stand.
 */
export function namesOwnerAlone({ listedBy, bylines, bylinesTruncated }: WorkRecord): boolean {
  return listedBy !== undefined && bylinesTruncated && bylines.length === 1;
}

/** Whether nobody knows more of the authors of a work than that these people list it. */
export function knowsOwnersAlone({ listings, bylines, bylinesTruncated }: ReconciledWork): boolean {
  const owners = new Set(listings.map(({ orcid }) => orcid));
  return (
    bylinesTruncated &&
    bylines.every(({ identifiers }) =>
      identifiers.some(({ identifier: { scheme, value } }) => scheme === 'orcid' && owners.has(value)),
    )
  );
}
