import type { DateBasis, PartialDate } from '../../model/dated.ts';
import type { Publication } from '../../model/publication.ts';

const preference: readonly DateBasis[] = ['published', 'issued', 'posted', 'accepted', 'submitted'];

/** The date that a reference gives: that of the preferred version, not of the first that was public. */
export function publicationToCitationDate({
  versions,
  dates,
  year,
}: Pick<Publication, 'versions' | 'dates' | 'year'>): PartialDate | undefined {
  const ofVersion = versions[0]?.date?.value;
  if (ofVersion !== undefined) return ofVersion;
  const first = preference
    .map((basis) => dates.find((date) => date.basis === basis)?.value)
    .find((value) => value !== undefined);
  return first ?? year?.toString().padStart(4, '0');
}
