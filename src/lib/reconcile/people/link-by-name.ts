import type { Diagnostic } from '../../diagnostics.ts';
import type { CuratedLinks } from '../curation/curated-links.ts';
import type { LinkedWork } from './linked-work.ts';
import { toDecision } from './link-rules.ts';
import { nameAndCoauthors } from './name-and-coauthors.ts';
import { nameAndInstitution } from './name-and-institution.ts';
import { NameClaims, type NameClaim } from './name-claims.ts';
import type { NameIndex } from './name-index.ts';
import type { NameMiss } from './name-misses.ts';
import { NameReport } from './name-report.ts';
import { nameToBlocks } from './name-likeness.ts';
import type { NamedOpenByline, NameRule } from './name-rule.ts';
import type { IdleOrcids } from './orcid-vetoes.ts';
import { PendingBylines } from './pending-bylines.ts';
import type { PlaceContext } from './positions.ts';
import { RivalNames } from './rival-names.ts';
import type { RegisterPerson } from './register-person.ts';

export interface NameContext extends PlaceContext {
  people: readonly RegisterPerson[];
  names: NameIndex;
  /** Works with everybody whom an identifier names, the institution's people or not. */
  identified: readonly LinkedWork[];
  refused: CuratedLinks['refused'];
  /** The ORCID iDs of each work that name nobody. */
  idle: IdleOrcids;
}

/**
 * Links the bylines for whom a name and something else speak: first by institution and years, then by co-authors, in
 * rounds until nothing changes, since each link tells of a co-author and of a place. All links of a round are decided
 * on what was known before it, so the order of works and bylines does not matter.
 */
export function linkByName(
  linked: readonly LinkedWork[],
  context: NameContext,
): { linked: LinkedWork[]; misses: NameMiss[]; diagnostics: Diagnostic[] } {
  const { people, names, identified } = context;
  const links = linked.map(({ links: before }) => [...before]);
  const open = openBylines(linked, names);
  const rivals = new RivalNames(blocksOfPartialNames(open));
  const report = new NameReport();
  const claims = new NameClaims(linked, people, context);
  const peopleOn = (index: number): (string | undefined)[] =>
    (links[index] ?? []).map((link, place) => link?.person ?? identified[index]?.links[place]?.person);
  const own = new Set(people.map(({ id }) => id));
  const byInstitution = nameAndInstitution(linked, context, rivals);
  const byCoauthors = nameAndCoauthors(linked, own, peopleOn, rivals);
  for (const { work, links: before } of linked) {
    for (const [place, link] of before.entries()) {
      const byline = work.bylines[place];
      if (link !== undefined && byline !== undefined) byInstitution.see(link.person, byline, work.year);
    }
  }
  const rules = [byInstitution, byCoauthors];
  const pending = new PendingBylines(open, peopleOn, rules);
  for (;;) {
    // The second rule is asked only where the first has nothing more to say.
    const found = firstThatFinds(rules, (rule) => {
      const silent: NamedOpenByline[] = [];
      const decided = claims.decide(rule, pending.take(rule), links, report, silent);
      if (rule === byInstitution) pending.rest(rule, silent);
      return decided;
    });
    if (found === undefined) break;
    const seen = new Set<string>();
    for (const claim of found.claims) {
      const { index, place, work, byline } = claim.open;
      const decision = toDecision(found.rule.name, claim.support);
      links[index]?.splice(place, 1, { person: claim.person.id, decision });
      claims.take(claim);
      // What name and place alone tell is no ground to go on to the next year.
      if (found.rule === byCoauthors && byInstitution.see(claim.person.id, byline, work.year))
        seen.add(claim.person.id);
    }
    for (const { open: one, person } of found.claims)
      byCoauthors.add(one, person.id, identified[one.index]?.links[one.place]?.person);
    const linkedNow = found.claims.map(({ open: { index }, person }) => ({ person: person.id, index }));
    pending.renew(linkedNow, seen);
  }
  report.addOtherScripts(linked, links, { ...context, rules });
  return {
    linked: linked.map(({ work }, index) => ({ work, links: links[index] ?? [] })),
    misses: report.toMisses(links),
    diagnostics: report.toDiagnostics(links),
  };
}

function openBylines(linked: readonly LinkedWork[], names: NameIndex): NamedOpenByline[] {
  return linked.flatMap(({ work, links }, index) =>
    work.bylines.flatMap((byline, place): NamedOpenByline[] => {
      if (byline.kind !== 'person' || links[place] !== undefined) return [];
      const candidates = names.find(byline);
      return candidates.length === 0 ? [] : [{ index, place, work, byline, candidates }];
    }),
  );
}

/** Where the names may stand that are rivals of those which tell less than the name of the person. */
function blocksOfPartialNames(open: readonly NamedOpenByline[]): ReadonlySet<string> {
  const blocks = new Set<string>();
  const seen = new Set<unknown>();
  for (const { byline, candidates } of open) {
    // Bylines of one spelling share their candidates.
    if (seen.has(candidates)) continue;
    seen.add(candidates);
    for (const { person, likeness } of candidates) {
      if (likeness !== 'partial') continue;
      for (const block of [byline, ...person.names].flatMap(nameToBlocks)) blocks.add(block);
    }
  }
  return blocks;
}

function firstThatFinds(
  rules: readonly NameRule[],
  decide: (rule: NameRule) => NameClaim[],
): { rule: NameRule; claims: NameClaim[] } | undefined {
  for (const rule of rules) {
    const claims = decide(rule);
    if (claims.length > 0) return { rule, claims };
  }
  return undefined;
}
