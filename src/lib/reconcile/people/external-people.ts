import { identifierToKey, type Identifier } from '../../model/identifier.ts';
import type { ExternalPerson } from '../../model/person.ts';
import { foldName } from '../../normalise/names/index.ts';
import { compareBy, compareText } from '../compare.ts';
import { addTo, groupBy } from '../multimap.ts';
import type { ReconciledByline } from '../publications/index.ts';
import {
  externalSchemes,
  identifiersToPeople,
  keyToRank,
  openBylines,
  type OpenByline,
} from './external-identifiers.ts';
import { toDecision } from './link-rules.ts';
import type { BylineLink, LinkedWork } from './linked-work.ts';
import { mostUsualName } from './most-usual-name.ts';
import type { IdleOrcids } from './orcid-vetoes.ts';

/** Everybody who is not the institution's, with the works on which they are linked. */
export interface ExternalPeople {
  linked: LinkedWork[];
  people: ExternalPerson[];
}

/**
 * The bylines of each work that an identifier gives to somebody who is not the institution's.
 * @param ownKeys identifier keys of the institution's own people
 * @param idle the ORCID iDs of each work that name nobody
 */
export function findExternalBylines(
  linked: readonly LinkedWork[],
  ownKeys: ReadonlySet<string>,
  idle: IdleOrcids,
): readonly OpenByline[][] {
  return linked.map(({ work, links }, index) => openBylines(work, links, ownKeys, idle[index]));
}

/**
 * Links everybody else whom an identifier names, each person once on a work.
 * @param found the bylines of each work that an identifier gives to them; those that were linked since are left out
 */
export function linkExternalPeople(
  linked: readonly LinkedWork[],
  found: readonly OpenByline[][],
): ExternalPeople {
  const open = linked.map(({ links }, index) =>
    (found[index] ?? []).filter(({ place }) => links[place] === undefined),
  );
  const personOf = identifiersToPeople(open.flat());
  const printed = new Map<string, ReconciledByline[]>();
  const result = linked.map(({ work, links }, index) => {
    const added = [...links];
    const byPerson = groupBy(open[index] ?? [], ({ keys }) => personOf.get(keys[0]?.key ?? '') ?? '');
    for (const [person, bylines] of byPerson) {
      const [first] = bylines;
      if (first === undefined || !printedAlike(bylines)) continue;
      added[first.place] = toLink(person, first);
      addTo(printed, person, first.byline);
    }
    return { work, links: added };
  });
  return { linked: result, people: toPeople(printed, personOf) };
}

function toLink(person: string, { byline, keys: [strongest] }: OpenByline): BylineLink | undefined {
  if (strongest === undefined) return undefined;
  const { key, by } = strongest;
  const rule = key.startsWith('orcid:') ? 'orcid' : 'record-id';
  return { person, decision: toDecision(rule, { values: [key, byline.display], by }) };
}

function printedAlike(bylines: readonly OpenByline[]): boolean {
  return bylines.length === 1 || new Set(bylines.map(({ byline }) => foldName(byline.display))).size === 1;
}

function toPeople(
  printed: ReadonlyMap<string, readonly ReconciledByline[]>,
  personOf: ReadonlyMap<string, string>,
): ExternalPerson[] {
  const identifiers = new Map<string, Identifier[]>();
  for (const [key, person] of personOf) {
    const scheme = externalSchemes[keyToRank(key)];
    if (scheme !== undefined) addTo(identifiers, person, { scheme, value: key.slice(scheme.length + 1) });
  }
  return [...printed]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, bylines]) => ({
      id,
      own: false as const,
      name: mostUsualName(bylines) ?? { display: id, kind: 'published' as const },
      identifiers: (identifiers.get(id) ?? []).sort(compareBy(identifierToKey)),
    }));
}
