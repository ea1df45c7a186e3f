import type { Affiliation } from '../model/byline.ts';
import { identifierToKey, type Identifier, type IdentifierScheme } from '../model/identifier.ts';
import type { Organisation } from '../model/organisation.ts';
import type { OrganisationRecord } from '../model/organisation-record.ts';
import { foldName } from '../normalise/names/index.ts';
import { compareBy, compareText } from './compare.ts';
import { textToDigest } from './digest.ts';
import type { CountedAffiliation } from './distinct-affiliations.ts';
import { groupKeys } from './group-keys.ts';
import { addTo } from './multimap.ts';

/** An organisation before its address and its works are known. */
export type ReconciledOrganisation = Pick<
  Organisation,
  'id' | 'name' | 'identifiers' | 'countryCode' | 'homepage'
>;

/** Strongest first. */
const schemes: readonly IdentifierScheme[] = ['ror', 'openalex', 'wikidata'];

interface Mention {
  affiliation: Affiliation;
  times: number;
  homepage?: string | undefined;
  /** Described by a record of its own, so its name is the one to print. */
  described: boolean;
}

/**
 * The organisations that affiliations name, each once: by shared identifier, otherwise by exact name. A name without
 * an identifier belongs to the one organisation that bears it, if there is just one.
 * @param affiliations every affiliation, and how often it is printed
 * @param records what sources say of organisations; those that no affiliation names are left out
 */
export function reconcileOrganisations(
  affiliations: readonly CountedAffiliation[],
  records: readonly OrganisationRecord[],
): { organisations: ReconciledOrganisation[]; idOf: (affiliation: Affiliation) => string } {
  const mentions = countMentions(affiliations);
  const described: Mention[] = records.map((record) => ({
    affiliation: record,
    times: 0,
    homepage: record.homepage,
    described: true,
  }));
  const all = [...mentions.values(), ...described];
  const strongest = groupKeys(
    all.map(({ affiliation }) => keysOf(affiliation)),
    { exclusive: 'ror', rank: keyToRank },
  );
  const idOfName = identifiedNames(all, strongest);
  const idOf = (affiliation: Affiliation): string => {
    const identified = strongest.get(keysOf(affiliation)[0] ?? '');
    if (identified !== undefined) return identified;
    const name = toNameKey(affiliation);
    return idOfName.get(name) ?? `local:${textToDigest(name)}`;
  };
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions.values()) addTo(groups, idOf(mention.affiliation), mention);
  for (const mention of described) groups.get(idOf(mention.affiliation))?.push(mention);
  const organisations = [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, members]) => toOrganisation(id, members));
  return { organisations, idOf };
}

function countMentions(affiliations: readonly CountedAffiliation[]): Map<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const { affiliation, times } of affiliations) {
    const key = [affiliation.name, affiliation.countryCode, ...keysOf(affiliation)].join('\n');
    const known = mentions.get(key);
    if (known === undefined) mentions.set(key, { affiliation, times, described: false });
    else known.times += times;
  }
  return mentions;
}

/** The names that one identified organisation bears and no other. */
function identifiedNames(
  mentions: readonly Mention[],
  strongest: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const { affiliation } of mentions) {
    const id = strongest.get(keysOf(affiliation)[0] ?? '');
    if (id === undefined) continue;
    const name = toNameKey(affiliation);
    bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
  }
  return new Map(
    [...bearers].flatMap(([name, [id, ...others]]) =>
      id === undefined || others.length > 0 ? [] : [[name, id] as const],
    ),
  );
}

/** Whether more than its name tells which organisation it is. */
export function isIdentified(affiliation: Affiliation): boolean {
  return keysOf(affiliation).length > 0;
}

function keysOf({ identifiers }: Affiliation): string[] {
  return identifiers
    .filter(({ scheme }) => schemes.includes(scheme))
    .map(identifierToKey)
    .sort(compareBy(keyToRank, (key) => key));
}

function toNameKey({ name }: Affiliation): string {
  const key = foldName(name);
  return key === '' ? name : key;
}

function keyToRank(key: string): number {
  return schemes.findIndex((scheme) => key.startsWith(`${scheme}:`));
}

function toOrganisation(id: string, mentions: readonly Mention[]): ReconciledOrganisation {
  const ordered = mentions.toSorted(
    compareBy<Mention>(
      ({ described }) => (described ? 0 : 1),
      ({ times }) => -times,
      ({ affiliation }) => -affiliation.name.length,
      ({ affiliation }) => affiliation.name,
      ({ affiliation }) => affiliation.countryCode,
    ),
  );
  const identifiers = new Map(
    ordered.flatMap(({ affiliation }) =>
      affiliation.identifiers.map((identifier): [string, Identifier] => [
        identifierToKey(identifier),
        identifier,
      ]),
    ),
  );
  const countryCode = ordered.find(({ affiliation }) => affiliation.countryCode !== undefined);
  const homepage = ordered.find((mention) => mention.homepage !== undefined)?.homepage;
  return {
    id,
    name: ordered[0]?.affiliation.name ?? id,
    identifiers: [...identifiers].sort(([a], [b]) => compareText(a, b)).map(([, identifier]) => identifier),
    ...(countryCode?.affiliation.countryCode === undefined
      ? {}
      : { countryCode: countryCode.affiliation.countryCode }),
    ...(homepage === undefined ? {} : { homepage }),
  };
}
