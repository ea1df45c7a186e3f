import type { Diagnostic } from '../diagnostics.ts';
import type { Ledger } from '../model/ledger.ts';
import { giveAddresses, type AddressClaim, type GivenAddresses } from './give-addresses.ts';
import type { Redirect } from './redirects.ts';

export { rememberCitationKeys, rememberedCitationKeys } from './citation-keys.ts';
export type { AddressClaim } from './give-addresses.ts';
export type { Redirect } from './redirects.ts';
export { toTombstones } from './tombstones.ts';

const sections = ['people', 'publications', 'topics', 'organisations'] as const;
type Section = (typeof sections)[number];

/** The addresses of everything that has a page, and the ledger that remembers them. */
export interface Addresses {
  /** Slugs by id. */
  people: ReadonlyMap<string, string>;
  publications: ReadonlyMap<string, string>;
  topics: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
  ledger: Ledger;
  /** Such as `people/ngozi-adeyemi`: addresses that the ledger did not have, sorted. */
  added: string[];
  /** Such as `publications/old` → `publications/new`. */
  redirects: Redirect[];
  diagnostics: Diagnostic[];
}

/** Gives addresses in every section of the ledger; see `giveAddresses`. */
export function giveAllAddresses(
  ledger: Ledger,
  claims: Readonly<Record<Section, readonly AddressClaim[]>>,
  options: { firstSeen: string; reserved: ReadonlySet<string>; removed: ReadonlySet<string> },
): Addresses {
  const give = (section: Section) => giveAddresses(ledger[section], claims[section], options);
  const given: Record<Section, GivenAddresses> = {
    people: give('people'),
    publications: give('publications'),
    topics: give('topics'),
    organisations: give('organisations'),
  };
  return {
    people: given.people.slugs,
    publications: given.publications.slugs,
    topics: given.topics.slugs,
    organisations: given.organisations.slugs,
    ledger: {
      people: given.people.section,
      publications: given.publications.section,
      topics: given.topics.section,
      organisations: given.organisations.section,
    },
    added: sections.flatMap((section) => given[section].added.map((slug) => `${section}/${slug}`)),
    redirects: sections.flatMap((section) =>
      given[section].redirects.map(({ from, to }) => ({
        from: `${section}/${from}`,
        to: `${section}/${to}`,
      })),
    ),
    // Works and topics that share a title are many and share no page with anybody: people are told apart aloud.
    diagnostics: given.people.diagnostics,
  };
}
