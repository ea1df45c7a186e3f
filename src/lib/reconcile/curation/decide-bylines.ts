import type { Diagnostic } from '../../diagnostics.ts';
import type { BylineAnchor, PlacedDecision } from '../../model/decision.ts';
import { identifierToKey } from '../../model/identifier.ts';
import { addTo, groupBy } from '../multimap.ts';
import type { BylineLink } from '../people/linked-work.ts';
import type { RegisterPerson } from '../people/register-person.ts';
import type { ReconciledWork } from '../publications/index.ts';
import { ofAction, type Placed } from './by-action.ts';
import { findContradictedSplits } from './contradicted-splits.ts';
import type { CuratedLinks } from './curated-links.ts';
import { toContradiction, toNoMatch, toUnclear, toUnknownPerson } from './diagnostics.ts';
import { findByline } from './find-byline.ts';
import { toKey } from './keys.ts';
import { toCuratedDecision } from './link-decision.ts';
import { findMergedKeys, type MergedKey } from './merged-keys.ts';
import type { PlacedPersonPair } from './person-pair.ts';
import { indexWorks } from './work-index.ts';

/** A decision on a byline that was found. */
interface Found {
  placed: PlacedDecision;
  work: number;
  place: number;
  display: string;
  /** The id of one of the institution's own people, otherwise the key. */
  person: string;
  /** Everything that the person is known by. */
  keys: readonly string[];
  is: boolean;
}

/** The decisions on people of whom only bylines tell. */
interface OnBylines {
  /** Which of the keys that decisions name stand beside an author. */
  bylineKeys: ReadonlySet<string>;
  mergesOfBylines: readonly Placed<'merge'>[];
  pairsOfBylines: readonly PlacedPersonPair[];
  splits: readonly Placed<'split'>[];
}

interface DecidedBylines {
  curated: CuratedLinks;
  /** Identifiers that only bylines bear, with the person whose they are. */
  merged: ReadonlyMap<string, MergedKey>;
  /** Those that stand. */
  mergesOfBylines: readonly Placed<'merge'>[];
  splits: readonly Placed<'split'>[];
  diagnostics: Diagnostic[];
}

/**
 * Who is behind which byline by decision: add, verify and remove, and merge and not-same with an identifier that only
 * bylines bear.
 */
export function decideBylines(
  works: readonly ReconciledWork[],
  people: readonly RegisterPerson[],
  decisions: readonly PlacedDecision[],
  { bylineKeys, mergesOfBylines, pairsOfBylines, splits }: OnBylines,
): DecidedBylines {
  const diagnostics: Diagnostic[] = [];
  const holders = indexHolders(people);
  const { merged: mergedKeys, unclear } = findMergedKeys(mergesOfBylines, holders);
  diagnostics.push(...unclear.map((placed) => toUnclear(placed, severalPeople)));
  const anchored = findAnchored(
    works,
    ofAction(decisions, 'add', 'remove', 'verify'),
    { holders, bylineKeys },
    diagnostics,
  );
  const said = new Set(
    anchored.flatMap(({ work, place, person }) => [`${work} ${place}`, `${work} ${person}`]),
  );
  const merged = [...findMerged(works, mergedKeys), ...findApart(works, pairsOfBylines, holders)].filter(
    ({ work, place, person }) => !said.has(`${work} ${place}`) && !said.has(`${work} ${person}`),
  );
  const found = [...merged, ...anchored];
  const wrong = findContradictory(anchored, diagnostics);
  const linking = anchored.filter(({ placed, is }) => is && !wrong.has(placed));
  for (const [split, links] of findContradictedSplits(works, splits, linking, holders)) {
    for (const placed of [split, ...links]) wrong.add(placed);
    diagnostics.push(toContradiction([split, ...links], 'These decisions contradict one another'));
  }
  const links = new Map<number, Map<number, BylineLink>>();
  const refused = new Map<number, Map<number, Set<string>>>();
  for (const { placed, work, place, display, person, keys, is } of found) {
    if (wrong.has(placed)) continue;
    if (is) {
      const ofWork = links.get(work) ?? new Map<number, BylineLink>();
      ofWork.set(place, {
        person,
        decision: toCuratedDecision(placed.decision, [keys[0] ?? person, display]),
      });
      links.set(work, ofWork);
    } else {
      const ofWork = refused.get(work) ?? new Map<number, Set<string>>();
      ofWork.set(place, new Set([...(ofWork.get(place) ?? []), person, ...keys]));
      refused.set(work, ofWork);
    }
  }
  return {
    curated: { links, refused },
    merged: mergedKeys,
    mergesOfBylines: mergesOfBylines.filter((placed) => !unclear.includes(placed)),
    splits: splits.filter((placed) => !wrong.has(placed)),
    diagnostics,
  };
}

type Holders = ReadonlyMap<string, RegisterPerson>;

const severalPeople = 'by way of identifiers that only stand beside authors it would make several people one';

function indexHolders(people: readonly RegisterPerson[]): Holders {
  const holders = new Map<string, RegisterPerson>();
  for (const person of people) {
    for (const key of [person.id, ...person.identifiers.map(identifierToKey)]) holders.set(key, person);
  }
  return holders;
}

function findAnchored(
  works: readonly ReconciledWork[],
  decisions: readonly Placed<'add' | 'remove' | 'verify'>[],
  { holders, bylineKeys }: { holders: Holders; bylineKeys: ReadonlySet<string> },
  diagnostics: Diagnostic[],
): Found[] {
  const anchored = decisions.flatMap((placed) => {
    const { target, person } = placed.decision;
    return typeof target === 'string' || person === undefined
      ? []
      : [{ placed, target, person: toKey(person) }];
  });
  const find = indexWorks(
    works,
    anchored.map(({ target }) => target.work),
  );
  return anchored.flatMap(({ placed, target, person }) => {
    const holder = holders.get(person);
    if (holder === undefined && !bylineKeys.has(person)) {
      diagnostics.push(toUnknownPerson(placed, person));
      return [];
    }
    const at = findAnchor(works, find(target.work), target, holder);
    if (at === undefined) diagnostics.push(toNoMatch(placed));
    else if (at === 'several') diagnostics.push(toUnclear(placed, 'it fits several works or authors'));
    else
      return [
        {
          placed,
          ...at,
          person: holder?.id ?? person,
          keys: [person, ...(holder?.identifiers.map(identifierToKey) ?? [])],
          is: placed.decision.action !== 'remove',
        },
      ];
    return [];
  });
}

function findAnchor(
  works: readonly ReconciledWork[],
  [place, ...others]: readonly number[],
  anchor: BylineAnchor,
  holder: RegisterPerson | undefined,
): Pick<Found, 'work' | 'place' | 'display'> | 'several' | undefined {
  const work = place === undefined ? undefined : works[place];
  if (place === undefined || work === undefined) return undefined;
  if (others.length > 0) return 'several';
  const at = findByline(work, anchor, holder?.names ?? []);
  if (typeof at !== 'number') return at;
  return { work: place, place: at, display: work.bylines[at]?.display ?? anchor.byline };
}

/** The bylines of an identifier that a merge says is one of the institution's people. */
function findMerged(works: readonly ReconciledWork[], byKey: ReadonlyMap<string, MergedKey>): Found[] {
  if (byKey.size === 0) return [];
  return works.flatMap(({ bylines }, work) => {
    const found = bylines.flatMap(({ identifiers, display }, place): Found[] => {
      const key = identifiers
        .map(({ identifier }) => identifierToKey(identifier))
        .find((one) => byKey.has(one));
      const merge = key === undefined ? undefined : byKey.get(key);
      if (key === undefined || merge === undefined) return [];
      const { placed, holder } = merge;
      return [{ placed, work, place, display, person: holder.id, keys: [key], is: true }];
    });
    // An identifier that stands on two authors of one work names neither.
    return found.length === 1 ? found : [];
  });
}

/** The bylines of an identifier that is not the same as one of the institution's people. */
function findApart(
  works: readonly ReconciledWork[],
  pairs: readonly PlacedPersonPair[],
  holders: Holders,
): Found[] {
  const byKey = new Map<string, { placed: PlacedPersonPair; person: string }[]>();
  for (const placed of pairs) {
    const keys = [toKey(placed.decision.target), toKey(placed.decision.other)] as const;
    for (const [mine, theirs] of [keys, keys.toReversed()]) {
      const person = holders.get(mine ?? '')?.id;
      if (person !== undefined && theirs !== undefined) addTo(byKey, theirs, { placed, person });
    }
  }
  if (byKey.size === 0) return [];
  return works.flatMap(({ bylines }, work) =>
    bylines.flatMap(({ identifiers, display }, place) =>
      identifiers
        .flatMap(({ identifier }) => byKey.get(identifierToKey(identifier)) ?? [])
        .map((one): Found => ({ ...one, work, place, display, keys: [], is: false })),
    ),
  );
}

/** One byline is one person, and one person is one author of a work. */
function findContradictory(anchored: readonly Found[], diagnostics: Diagnostic[]): Set<PlacedDecision> {
  const wrong = new Set<PlacedDecision>();
  const check = (group: readonly Found[], isWrong: boolean): void => {
    if (!isWrong || group.every(({ placed }) => wrong.has(placed))) return;
    for (const { placed } of group) wrong.add(placed);
    diagnostics.push(
      toContradiction(
        group.map(({ placed }) => placed),
        'These decisions contradict one another',
      ),
    );
  };
  for (const group of groupBy(anchored, ({ work, place }) => `${work} ${place}`).values()) {
    const links = group.filter(({ is }) => is);
    check(links, new Set(links.map(({ person }) => person)).size > 1);
    for (const one of groupBy(group, ({ person }) => person).values())
      check(one, new Set(one.map(({ is }) => is)).size > 1);
  }
  const links = anchored.filter(({ is }) => is);
  for (const group of groupBy(links, ({ work, person }) => `${work} ${person}`).values())
    check(group, new Set(group.map(({ place }) => place)).size > 1);
  return wrong;
}
