import type { Diagnostic } from '../../diagnostics.ts';
import { identifierToKey, type Identifier } from '../../model/identifier.ts';
import type { ExternalPerson } from '../../model/person.ts';
import { identifierSchemes } from '../../model/identifier.ts';
import { compareBy } from '../compare.ts';
import { bylineToPersonName } from '../people/byline-name.ts';
import type { People } from '../people/hide-people.ts';
import type { BylineLink, LinkedWork } from '../people/linked-work.ts';
import type { Placed } from './by-action.ts';
import type { CuratedLinks } from './curated-links.ts';
import { toNoMatch, toUnclear } from './diagnostics.ts';
import { referenceToText, toKey } from './keys.ts';
import { curationRule, toCuratedDecision } from './link-decision.ts';
import type { PlacedPersonPair } from './person-pair.ts';
import { indexWorks } from './work-index.ts';

/** What of the decisions on people can be applied only when everybody is linked. */
export interface Unsettled {
  links: CuratedLinks;
  mergesOfBylines: readonly Placed<'merge'>[];
  /** Pairs that are not the same, of whom one at least has no record. */
  pairsOfBylines: readonly PlacedPersonPair[];
  splits: readonly Placed<'split'>[];
}

/**
 * Applies what concerns people who are not the institution's, of whom only bylines tell, and moves the works of
 * splits. Identifiers that a decision says are not an author's are taken from the byline.
 */
export function settleLinks(
  people: People,
  { links, mergesOfBylines, pairsOfBylines, splits }: Unsettled,
): People & { diagnostics: Diagnostic[] } {
  const asked =
    links.links.size + links.refused.size + mergesOfBylines.length + pairsOfBylines.length + splits.length;
  if (asked === 0) return { ...people, diagnostics: [] };
  const externals = new Externals(people);
  for (const { decision } of mergesOfBylines) {
    externals.merge(toKey(decision.target), toKey(decision.into));
  }
  const moves = findMoves(people, externals, splits);
  const linked = people.linked.map(({ work, links: before }, index): LinkedWork => {
    const bylines = [...work.bylines];
    const after = before.map((link, place): BylineLink | undefined => {
      const refused = links.refused.get(index)?.get(place);
      const byline = bylines[place];
      if (byline === undefined) return link;
      const to = link === undefined ? undefined : externals.idOf(link.person);
      const move = to === undefined ? undefined : moves.get(`${index} ${to}`);
      const foreign = new Set([...(refused ?? []), ...(move?.keys ?? [])]);
      if (foreign.size > 0) {
        bylines[place] = {
          ...byline,
          identifiers: byline.identifiers.filter(
            ({ identifier }) => !foreign.has(identifierToKey(identifier)),
          ),
        };
      }
      if (link === undefined || to === undefined) return undefined;
      if (move !== undefined) {
        if (move.to === undefined) return undefined;
        const person = externals.ensure(move.to, byline);
        return { person, decision: toCuratedDecision(move.placed.decision, [move.to, byline.display]) };
      }
      if (refused !== undefined && externals.keysOf(to).some((key) => refused.has(key))) return undefined;
      if (link.decision.rule === curationRule) return { ...link, person: externals.ensure(to, byline) };
      return to === link.person ? link : { ...link, person: to };
    });
    return { work: { ...work, bylines }, links: after };
  });
  const unmet = pairsOfBylines.filter(
    ({ decision: { target, other } }) => externals.idOf(toKey(target)) === externals.idOf(toKey(other)),
  );
  return {
    own: people.own,
    external: externals.list(),
    linked,
    diagnostics: [...moves.diagnostics, ...unmet.map((placed) => toUnclear(placed, bothBesideAuthors))],
  };
}

const bothBesideAuthors = 'both identifiers only stand beside authors, where something else joins them';

interface Move {
  placed: Placed<'split'>;
  /** The id or key of the other person, if the decision names them. */
  to: string | undefined;
  /** What the first person is known by. */
  keys: readonly string[];
}

/** By place of the work and id of the person who is not its author. */
function findMoves(
  { own, linked }: People,
  externals: Externals,
  splits: readonly Placed<'split'>[],
): ReadonlyMap<string, Move> & { diagnostics: Diagnostic[] } {
  const moves = new Map<string, Move>();
  const diagnostics: Diagnostic[] = [];
  const find = indexWorks(
    linked.map(({ work }) => work),
    splits.flatMap(({ decision }) => decision.works ?? []),
  );
  const ownIds = new Map(
    own.flatMap(({ id, identifiers }) => [id, ...identifiers.map(identifierToKey)].map((key) => [key, id])),
  );
  const ownKeys = new Map(own.map(({ id, identifiers }) => [id, [id, ...identifiers.map(identifierToKey)]]));
  const idOf = (key: string): string => ownIds.get(key) ?? externals.idOf(key);
  for (const placed of splits) {
    const { target, other, works = [] } = placed.decision;
    const from = idOf(toKey(target));
    const to = other === undefined ? undefined : idOf(toKey(other));
    const keys = ownKeys.get(from) ?? externals.keysOf(from);
    for (const reference of works) {
      const found = find(reference).filter((index) =>
        linked[index]?.links.some((link) => link !== undefined && externals.idOf(link.person) === from),
      );
      if (found.length === 0) diagnostics.push(toNoMatch(placed, referenceToText(reference)));
      for (const index of found) moves.set(`${index} ${from}`, { placed, to, keys });
    }
  }
  return Object.assign(moves, { diagnostics });
}

/** The people who are not the institution's, while decisions change who they are. */
class Externals {
  readonly #people: Map<string, ExternalPerson>;
  readonly #own: ReadonlySet<string>;
  /** The id behind each key and each former id. */
  readonly #ids = new Map<string, string>();

  constructor({ own, external }: People) {
    this.#people = new Map(external.map((person) => [person.id, person]));
    this.#own = new Set(own.map(({ id }) => id));
    for (const { id, identifiers } of external) {
      for (const key of [id, ...identifiers.map(identifierToKey)]) this.#ids.set(key, id);
    }
  }

  /** The id of the person whom a key names; the key itself where they are not known, or the institution's. */
  idOf(key: string): string {
    return this.#own.has(key) ? key : (this.#ids.get(key) ?? key);
  }

  keysOf(id: string): string[] {
    return [id, ...(this.#people.get(id)?.identifiers.map(identifierToKey) ?? [])];
  }

  /** Makes the person of one key that of the other, if both are known. */
  merge(target: string, into: string): void {
    const [from, to] = [this.#people.get(this.idOf(target)), this.#people.get(this.idOf(into))];
    if (from === undefined || to === undefined || from === to) return;
    this.#people.delete(from.id);
    this.#people.set(to.id, { ...to, identifiers: joinIdentifiers(to.identifiers, from.identifiers) });
    for (const [key, id] of this.#ids) if (id === from.id) this.#ids.set(key, to.id);
  }

  /** The id of the person of a key, who comes to be known by their byline if need be. */
  ensure(key: string, byline: Parameters<typeof bylineToPersonName>[0]): string {
    const id = this.idOf(key);
    if (this.#own.has(id) || this.#people.has(id)) return id;
    const identifiers = keyToIdentifiers(key);
    this.#people.set(id, { id, own: false, name: bylineToPersonName(byline), identifiers });
    this.#ids.set(key, id);
    return id;
  }

  list(): ExternalPerson[] {
    return [...this.#people.values()].sort(compareBy(({ id }) => id));
  }
}

function joinIdentifiers(mine: readonly Identifier[], theirs: readonly Identifier[]): Identifier[] {
  const all = new Map([...mine, ...theirs].map((identifier) => [identifierToKey(identifier), identifier]));
  return [...all.values()].sort(compareBy(identifierToKey));
}

function keyToIdentifiers(key: string): Identifier[] {
  return identifierSchemes
    .filter((scheme) => key.startsWith(`${scheme}:`))
    .map((scheme) => ({ scheme, value: key.slice(scheme.length + 1) }));
}
