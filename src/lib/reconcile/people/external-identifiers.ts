import { identifierToKey, type IdentifierScheme } from '../../model/identifier.ts';
import type { Provenance } from '../../model/provenance.ts';
import { groupKeys } from '../group-keys.ts';
import type { ReconciledByline, ReconciledWork } from '../publications/index.ts';
import type { BylineLink } from './linked-work.ts';

/** Identifiers that name a person; strongest first. */
export const externalSchemes: readonly IdentifierScheme[] = [
  'orcid',
  'openalex',
  'dblp',
  'scopus',
  'scholar',
];

/** A byline that is nobody's yet and bears identifiers of a person. */
export interface OpenByline {
  place: number;
  byline: ReconciledByline;
  /** Strongest first; at least one. */
  keys: { key: string; by: Provenance }[];
}

/**
 * The open bylines of a work. An iD on two of its authors counts for neither; a byline that bears the identifier
 * of one of the institution's people and was not linked to them is left alone, unless the identifier is idle.
 * @param idle ORCID iDs that stand on the wrong author or on two
 */
export function openBylines(
  { bylines }: ReconciledWork,
  links: readonly (BylineLink | undefined)[],
  ownKeys: ReadonlySet<string>,
  idle: ReadonlySet<string> = new Set(),
): OpenByline[] {
  const open = bylines.flatMap((byline, place) => {
    if (byline.kind !== 'person' || links[place] !== undefined || byline.identifiers.length === 0) return [];
    const keys = personKeys(byline).filter(({ key }) => !idle.has(key.replace('orcid:', '')));
    return keys.some(({ key }) => ownKeys.has(key)) ? [] : [{ place, byline, keys }];
  });
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { key } of open.flatMap(({ keys }) => keys)) {
    if (key.startsWith('orcid:') && seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return open
    .map((byline) => ({ ...byline, keys: byline.keys.filter(({ key }) => !twice.has(key)) }))
    .filter(({ keys }) => keys.length > 0);
}

/** The person that each identifier stands for, named by their strongest identifier; nobody gets two ORCID iDs. */
export function identifiersToPeople(open: readonly OpenByline[]): ReadonlyMap<string, string> {
  const lists = function* (): Generator<string[]> {
    for (const { keys } of open) yield keys.map(({ key }) => key);
  };
  return groupKeys(lists(), { exclusive: 'orcid', rank: keyToRank });
}

/** The place of a key's scheme among `externalSchemes`. */
export function keyToRank(key: string): number {
  return externalSchemes.findIndex((scheme) => key.startsWith(`${scheme}:`));
}

function personKeys({ identifiers }: ReconciledByline): OpenByline['keys'] {
  return externalSchemes.flatMap((scheme) =>
    identifiers
      .filter(({ identifier }) => identifier.scheme === scheme)
      .map(({ identifier, by }) => ({ key: identifierToKey(identifier), by })),
  );
}
