import { researcherEntries } from './researchers.ts';

/** How many works a profile and each of its further pages hold. */
export const worksOnProfile = 200;

/** The further pages of people with more works than one page holds. */
export function furtherProfilePages(): { id: string; slug: string; page: number }[] {
  return researcherEntries().flatMap(({ id, slug, works }) =>
    Array.from({ length: Math.ceil(works / worksOnProfile) }, (_, index) => index + 1)
      .slice(1)
      .map((page) => ({ id, slug, page })),
  );
}
