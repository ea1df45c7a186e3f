import type { Change, Difference } from '../model/difference.ts';
import type { Finding } from '../model/finding.ts';
import type { Holdings } from '../model/holdings.ts';
import type { Baseline } from '../model/report.ts';
import { addTo } from '../reconcile/multimap.ts';
import { compareBy, sortedUnique } from '../reconcile/compare.ts';
import type { AddressHistory } from './address-history.ts';
import { findingToKey } from './bound-findings.ts';

/** Whoever asked to be left out is not named for it. */
const unnamed = { slug: '', name: 'Somebody whom a decision took out' };
/** Of fewer works than these, one is a large share. */
const fewestBefore = 3;
/** As many works gained or lost are named for one person or unit. */
const mostNamed = 20;

/** What people and units gained and lost. A merged person or work is looked for at the address it now has. */
export function compareHoldings(
  before: Baseline,
  now: Baseline,
  { moved, decided }: AddressHistory,
): Difference {
  const [old, current] = [toSets(before.holdings, moved), toSets(now.holdings, new Map())];
  const people = compareSets(old.people, current.people, decided);
  const [oldWorks, works] = [allWorks(old.people), allWorks(current.people)];
  return {
    since: before.asOf,
    asOf: now.asOf,
    people,
    units: compareSets(old.units, current.units, new Set()),
    works: { gained: works.difference(oldWorks).size, lost: oldWorks.difference(works).size },
    findings: newFindings(before, now.findings),
  };
}

interface Holder {
  name: string;
  works: ReadonlySet<string>;
}

/** By slug, people and units with the addresses of their works as they are now. */
function toSets(
  { people, units }: Omit<Holdings, 'asOf'>,
  moved: ReadonlyMap<string, string>,
): { people: Map<string, Holder>; units: Map<string, Holder> } {
  const slugNow = (section: string, slug: string): string =>
    (moved.get(`${section}/${slug}`) ?? `${section}/${slug}`).slice(section.length + 1);
  const holders = new Map<string, Holder>();
  const worksOfUnit = new Map<string, string[]>();
  for (const person of people) {
    const slug = slugNow('people', person.slug);
    const works = person.works.map((work) => slugNow('publications', work));
    const known = holders.get(slug);
    const name = known === undefined || slug === person.slug ? person.name : known.name;
    holders.set(slug, { name, works: new Set([...(known?.works ?? []), ...works]) });
    for (const unit of person.units) for (const work of works) addTo(worksOfUnit, unit, work);
  }
  const named = units.map(
    ({ slug, name }) => [slug, { name, works: new Set(worksOfUnit.get(slug)) }] as const,
  );
  return { people: holders, units: new Map(named) };
}

/** By slug; those who stayed as they were are left out. */
function compareSets(
  before: ReadonlyMap<string, Holder>,
  now: ReadonlyMap<string, Holder>,
  decided: ReadonlySet<string>,
): Change[] {
  const slugs = sortedUnique([...before.keys(), ...now.keys()]);
  return slugs.flatMap((slug): Change[] => {
    const [old, current] = [before.get(slug), now.get(slug)];
    const [had, has] = [old?.works ?? new Set<string>(), current?.works ?? new Set<string>()];
    const gained = sortedUnique(has.difference(had));
    const lost = sortedUnique(had.difference(has));
    const gone = current === undefined;
    const added = old === undefined;
    if (gained.length + lost.length === 0 && !gone && !added) return [];
    return [
      {
        ...(gone && decided.has(slug) ? unnamed : { slug, name: current?.name ?? old?.name ?? slug }),
        before: had.size,
        now: has.size,
        gained: gained.length,
        lost: lost.length,
        gainedWorks: gained.slice(0, mostNamed),
        lostWorks: lost.slice(0, mostNamed),
        gone,
        added,
        decided: decided.has(slug),
      },
    ];
  });
}

function allWorks(holders: ReadonlyMap<string, Holder>): Set<string> {
  return new Set([...holders.values()].flatMap(({ works }) => [...works]));
}

/** Where the earlier list was cut, nobody knows which findings are new. */
function newFindings({ findings, findingsByKind }: Baseline, now: readonly Finding[]): Finding[] {
  const known = new Set(findings.map(findingToKey));
  const listed = Map.groupBy(findings, ({ kind }) => kind);
  const isWhole = (kind: Finding['kind']): boolean =>
    (listed.get(kind)?.length ?? 0) === (findingsByKind[kind] ?? 0);
  return now.filter((finding) => isWhole(finding.kind) && !known.has(findingToKey(finding)));
}

/** People and units that lost more than a share of their works, those who lost most first. */
export function findLosses(
  { people, units }: Pick<Difference, 'people' | 'units'>,
  share: number,
): { people: Change[]; units: Change[] } {
  const isLoss = ({ before, lost, decided }: Change): boolean =>
    before >= fewestBefore && !decided && lost > before * share;
  const byLoss = compareBy<Change>(
    ({ lost }) => -lost,
    ({ slug }) => slug,
  );
  return { people: people.filter(isLoss).sort(byLoss), units: units.filter(isLoss).sort(byLoss) };
}
