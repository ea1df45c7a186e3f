import type { Authorship } from '../../model/authorship.ts';
import type { Publication } from '../../model/publication.ts';

export interface ChosenBylines {
  /** In the order of the work. `gap` says that bylines were left out before this one. */
  shown: { authorship: Authorship; gap: boolean }[];
  /** How many more there are; `undefined` when there are more, and nobody knows how many. */
  others: number | undefined;
}

const allUpTo = 12;
const first = 6;

/**
 * The bylines that a list prints: all of a dozen, otherwise the first six and whoever the list is about, so that a
 * reader sees why the work stands there.
 * @param person id of the person the list is about
 */
export function chooseBylines(
  publication: Pick<Publication, 'authorships' | 'authorCount' | 'bylinesTruncated'>,
  person?: string,
): ChosenBylines {
  const { authorships, authorCount, bylinesTruncated } = publication;
  const all = Math.max(authorCount, authorships.length) <= allUpTo;
  const shown = authorships
    .map((authorship, place) => ({ authorship, place }))
    .filter(
      ({ authorship, place }) =>
        all || place < first || (person !== undefined && authorship.person === person),
    )
    .map(({ authorship, place }, position) => ({
      authorship,
      gap: place !== position && position === first,
    }));
  const missing = Math.max(authorCount, authorships.length) - shown.length;
  return { shown, others: bylinesTruncated && missing === 0 ? undefined : missing };
}
