import { identifierToKey } from '../model/identifier.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import type { PersonName } from '../model/person-name.ts';
import { textToSlug } from '../normalise/slug.ts';
import { textMasker, unnamed } from '../reconcile/curation/hidden/index.ts';
import type { Reconciled } from '../reconcile/index.ts';
import { pickPreferredName } from './person-names.ts';

/**
 * The ledger without the addresses that hold a hidden name: they belong to nobody from then on, neither redirect,
 * which would tell who it was, nor are given to anybody else. The profile and the works get new ones.
 */
export function retireAddresses(
  ledger: Ledger,
  { own, linked, hiddenNames }: Pick<Reconciled, 'own' | 'linked' | 'hiddenNames'>,
): Ledger {
  const retired = new Map<string, { people: Set<string>; works: Set<string> }>();
  const wordsOf = new Map<string, ReadonlySet<string>>();
  for (const person of own) {
    const words = hiddenWords(person.names);
    if (words.size === 0) continue;
    wordsOf.set(person.id, words);
    for (const word of words) {
      const known = retired.get(word) ?? { people: new Set(), works: new Set() };
      for (const key of [person.id, ...person.identifiers.map(identifierToKey)]) known.people.add(key);
      retired.set(word, known);
    }
  }
  if (wordsOf.size === 0) return ledger;
  const mask = textMasker(hiddenNames);
  const tells = (slug: string): boolean => mask(slug) !== slug;
  for (const { work, links } of linked) {
    // Whose name stood there, nobody knows: any of the hidden ones may have.
    const isMasked = work.bylines.some(({ display }) => display === unnamed.display);
    const words = isMasked
      ? retired.keys()
      : links.flatMap((link) => [...(wordsOf.get(link?.person ?? '') ?? [])]);
    for (const word of words) {
      for (const key of [work.id, ...work.localIds, ...work.identifiers.map(identifierToKey)])
        retired.get(word)?.works.add(key);
    }
  }
  const holds = (words: readonly string[], { identifiers }: LedgerEntry, of: 'people' | 'works'): boolean =>
    words.some((word) => identifiers.some((key) => retired.get(word)?.[of].has(key) === true));
  return {
    ...ledger,
    people: retireSome(
      ledger.people,
      (slug, entry) => tells(slug) || holds(slug.split('-'), entry, 'people'),
    ),
    // The address of a work begins with the surname of its first author.
    publications: retireSome(
      ledger.publications,
      (slug, entry) => tells(slug) || holds(slug.split(/-\d{4}-/)[0]?.split('-') ?? [], entry, 'works'),
    ),
    topics: retireSome(ledger.topics, tells),
    organisations: retireSome(ledger.organisations, tells),
  };
}

/** The words of hidden names that are in no name which may be printed. */
function hiddenWords(names: readonly PersonName[]): ReadonlySet<string> {
  const hidden = names.filter((name) => name.hidden === true);
  if (hidden.length === 0) return new Set();
  const printed = new Set(
    wordsIn([pickPreferredName(names), ...names.filter(({ kind }) => kind !== 'former')]),
  );
  return new Set(wordsIn(hidden).filter((word) => !printed.has(word)));
}

function wordsIn(names: readonly PersonName[]): string[] {
  return names.flatMap(({ display }) => (textToSlug(display) ?? '').split('-')).filter((word) => word !== '');
}

function retireSome(
  section: Ledger['people'],
  isRetired: (slug: string, entry: LedgerEntry) => boolean,
): Ledger['people'] {
  return Object.fromEntries(
    Object.entries(section).map(([slug, entry]) => [
      slug,
      isRetired(slug, entry) ? { identifiers: [], firstSeen: entry.firstSeen } : entry,
    ]),
  );
}
