import type { Signpost } from './signpost.ts';

/** A set of links in JSON (https://www.rfc-editor.org/rfc/rfc9264#section-4.2). */
export interface Linkset {
  linkset: LinkContext[];
}

/** The links that go out from one address, by their relation. */
export type LinkContext = { anchor: string } & Partial<Record<Signpost['rel'], LinkTarget[]>>;

type LinkTarget = Pick<Signpost, 'href' | 'type'>;

/**
 * The links of a page as a file: those of the page, and from each file that describes it or is part of it back to the
 * page. Addresses in the file are whole.
 * @param page the page's whole address
 * @param absolute makes an address of the site whole, and leaves another as it is
 */
export function signpostsToLinkset(
  signposts: readonly Signpost[],
  page: string,
  absolute: (address: string) => string,
): Linkset {
  const whole = signposts.map((signpost) => ({ ...signpost, href: absolute(signpost.href) }));
  const context: LinkContext = { anchor: page };
  for (const { rel, ...target } of whole) context[rel] = [...(context[rel] ?? []), target];
  const back = [{ href: page, type: 'text/html' }];
  return {
    linkset: [
      context,
      ...whole
        .filter(({ rel }) => rel === 'describedby')
        .map(({ href }) => ({ anchor: href, describes: back })),
      ...whole.filter(({ rel }) => rel === 'item').map(({ href }) => ({ anchor: href, collection: back })),
    ],
  };
}
