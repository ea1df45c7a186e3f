import type { BylineLink } from '../people/linked-work.ts';

/** What people decided about who is behind the bylines, by the place of the work in its list. */
export interface CuratedLinks {
  /** By the place of the byline. A person who is not the institution's is named by the key in the decision. */
  links: ReadonlyMap<number, ReadonlyMap<number, BylineLink>>;
  /** By the place of the byline, the ids and identifiers of people who are not behind it. */
  refused: ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<string>>>;
}

export const noLinksCurated: CuratedLinks = { links: new Map(), refused: new Map() };
