import type { Identifier, IdentifierScheme } from '../../model/identifier.ts';
import type { Publication } from '../../model/publication.ts';

/** The identifier that a reference gives: that of the preferred version, where it has one of the scheme. */
export function citedIdentifier(
  { versions, identifiers }: Pick<Publication, 'versions' | 'identifiers'>,
  wanted: IdentifierScheme,
): string | undefined {
  const isWanted = ({ scheme }: Identifier): boolean => scheme === wanted;
  return (versions[0]?.identifiers.find(isWanted) ?? identifiers.find(isWanted))?.value;
}

/** Every identifier of a scheme. */
export function identifiersOf({ identifiers }: Publication, wanted: IdentifierScheme): string[] {
  return identifiers.filter(({ scheme }) => scheme === wanted).map(({ value }) => value);
}

/** The page of the work elsewhere, or its full text where there is no such page. */
export function citedAddress({ links }: Publication): string | undefined {
  return (links.find(({ rel }) => rel === 'landing') ?? links.find(({ rel }) => rel === 'pdf'))?.url;
}

/** The name of the venue, unless it is the publisher's, which stands for one where there is none. */
export function venueName({ venue }: Publication): string | undefined {
  return venue?.name === venue?.publisher ? undefined : venue?.name;
}

/** Whoever published the work; of a thesis or a report the venue, where no publisher is known. */
export function publisherName({ venue }: Publication): string | undefined {
  return venue?.publisher ?? venue?.name;
}

/** The names of its topics without what readers cut a list at, each once however it is spelt. */
export function keywordsOf({ topics }: Pick<Publication, 'topics'>, separators: RegExp): string[] {
  const byKey = new Map<string, string>();
  for (const { name } of topics) {
    const keyword = toOneLine(name.replaceAll(separators, ''));
    if (!byKey.has(keyword.toLowerCase())) byKey.set(keyword.toLowerCase(), keyword);
  }
  return [...byKey.values()];
}

/** First and last page; a list of pages or one page alone is the first. */
export function splitPages(pages: string): [first: string, last?: string] {
  const [, first, last] =
    /^([^-\u2010-\u2015,;\s]+)\s*[-\u2010-\u2015]\s*([^-\u2010-\u2015,;\s]+)$/.exec(pages) ?? [];
  return first === undefined || last === undefined || first === last ? [pages] : [first, last];
}

/** Text as one line: no value may begin a line of its own. */
export function toOneLine(text: string): string {
  // Nearly every text is one line already, which takes a tenth of the time to see.
  return /[^\S ]|\p{Cc}| {2}/u.test(text) ? text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() : text.trim();
}
