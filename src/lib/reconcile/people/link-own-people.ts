import type { Diagnostic } from '../../diagnostics.ts';
import { foldName, isInitialsOnly } from '../../normalise/names/index.ts';
import { type CuratedLinks, noLinksCurated } from '../curation/curated-links.ts';
import { addTo } from '../multimap.ts';
import type { ReconciledByline, ReconciledWork } from '../publications/index.ts';
import { bylineTester, type BylineTester } from './byline-tester.ts';
import { indexFullNames } from './full-name-index.ts';
import { linkRules, toDecision, type LinkRule, type Proposal } from './link-rules.ts';
import type { BylineLink, LinkedWork } from './linked-work.ts';
import { type IdleOrcids, idleOrcids, orcidsDiffer } from './orcid-vetoes.ts';
import { indexByIdentifier, type RegisterPerson } from './register-person.ts';

/**
 * Finds the institution's own people behind the bylines of each work (features.md, "Who is who"). Nobody is linked
 * twice on one work, and nothing is linked against a different ORCID iD. Tells too which iDs of a work name nobody.
 * @param curated who is and is not behind a byline by decision, which beats every rule
 */
export function linkOwnPeople(
  works: readonly ReconciledWork[],
  people: readonly RegisterPerson[],
  curated: CuratedLinks = noLinksCurated,
): { linked: LinkedWork[]; idle: IdleOrcids; diagnostics: Diagnostic[] } {
  const fullNames = indexFullNames(people);
  const byIdentifier = indexByIdentifier(people);
  const passes = bylineTester();
  const rules = linkRules({ byIdentifier, fullNames, passes });
  const ownLists = works.some(({ ownListing }) => ownListing !== undefined);
  const diagnostics: Diagnostic[] = ownLists ? [...fullNames.diagnostics] : [];
  const idle = works.map((work) => idleOrcids(work, byIdentifier, passes));
  const linked = works.map((work, index) => {
    const ignored = idle[index] ?? new Set();
    const decided = curated.links.get(index);
    const refused = curated.refused.get(index);
    const links: (BylineLink | undefined)[] = work.bylines.map((_, place) => decided?.get(place));
    const present = new Set(links.flatMap((link) => link?.person ?? []));
    for (const rule of rules) {
      for (const [id, all] of claimsOf(rule, work, links)) {
        if (present.has(id)) continue;
        const claims = all.filter(({ place }) => refused?.get(place)?.has(id) !== true);
        const claim = decide({ rule, work, claims, ignored, passes }, diagnostics);
        if (claim === undefined) continue;
        present.add(id);
        links[claim.place] = { person: id, decision: toDecision(rule.name, claim.proposal) };
      }
    }
    diagnostics.push(...unmatchedListings(work, byIdentifier, present));
    return { work, links };
  });
  return { linked, idle, diagnostics };
}

/** What a rule claims for one person on one work, to be decided on. */
interface Decision {
  rule: LinkRule;
  work: ReconciledWork;
  claims: readonly Claim[];
  /** The ORCID iDs on the work that speak neither for nor against anybody. */
  ignored: ReadonlySet<string>;
  passes: BylineTester;
}

interface Claim {
  place: number;
  byline: ReconciledByline;
  proposal: Proposal;
}

/** The bylines that are still free and that a rule takes for somebody, by person. */
function claimsOf(
  rule: LinkRule,
  work: ReconciledWork,
  links: readonly (BylineLink | undefined)[],
): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const [place, byline] of work.bylines.entries()) {
    if (byline.kind !== 'person' || links[place] !== undefined) continue;
    const proposal = rule.propose(byline, work);
    if (proposal !== undefined) addTo(claims, proposal.person.id, { place, byline, proposal });
  }
  return claims;
}

/** The one claim that stands, or `undefined` with a word on why none does. */
function decide(
  { rule, work, claims, ignored, passes }: Decision,
  diagnostics: Diagnostic[],
): Claim | undefined {
  const [claim] = claims;
  if (claim === undefined) return undefined;
  const { byline, proposal } = claim;
  const { person } = proposal;
  if (claims.length > 1 && (needsOne.has(rule.name) || !printedAlike(claims))) {
    diagnostics.push(
      notLinked(work, proposal, rule.name === 'orcid' ? 'orcid-twice' : 'person-twice', claims),
    );
    return undefined;
  }
  if (rule.name === 'orcid') {
    // A changed name is no objection, but another author of the work who bears the name is, or bears more of it.
    const misplaced = passes(byline, person)
      ? !isFuller(byline) &&
        someoneElsePasses(
          work,
          claim,
          (other) => isFuller(other) && !orcidsDiffer(other, person, ignored) && passes(other, person),
        )
      : someoneElsePasses(work, claim, (other) => passes(other, person));
    if (misplaced) diagnostics.push(notLinked(work, proposal, 'orcid-misplaced', claims));
    return misplaced ? undefined : claim;
  }
  if (orcidsDiffer(byline, person, ignored)) {
    diagnostics.push(notLinked(work, proposal, 'orcid-conflict', claims));
    return undefined;
  }
  if (rule.name === 'record-id' && !passes(byline, person)) {
    diagnostics.push(notLinked(work, proposal, 'byline-test-failed', claims));
    return undefined;
  }
  return claim;
}

/** Rules that link nobody where they hold for two authors, however alike they are printed. */
const needsOne: ReadonlySet<LinkRule['name']> = new Set(['orcid', 'orcid-record']);

/** Works that people list in their ORCID record, and on which no author is them. */
function unmatchedListings(
  { id, title, listings }: ReconciledWork,
  byIdentifier: ReadonlyMap<string, RegisterPerson>,
  present: ReadonlySet<string>,
): Diagnostic[] {
  return listings.flatMap(({ orcid, by }): Diagnostic[] => {
    const person = byIdentifier.get(`orcid:${orcid}`);
    if (person === undefined || present.has(person.id)) return [];
    return [
      {
        code: 'orcid-record-unmatched',
        severity: 'notice',
        file: `exports/${by.file}`,
        entry: by.entry,
        message: 'An ORCID record lists this work, and no author of it bears the name of that person alone',
        value: `${title.text || id} / ${person.names[0]?.display ?? orcid}`,
        hint: 'The work is not on their profile. Add the printed name to the roster, or correct the list of authors.',
      },
    ];
  });
}

function printedAlike(claims: readonly Claim[]): boolean {
  return new Set(claims.map(({ byline }) => foldName(byline.display))).size === 1;
}

function someoneElsePasses(
  { bylines }: ReconciledWork,
  { place: claimed }: Claim,
  passes: (byline: ReconciledByline) => boolean,
): boolean {
  return bylines.some((byline, place) => place !== claimed && byline.kind === 'person' && passes(byline));
}

/** Whether more than initials is told: A. Berg may be Axel or Anna, Axel Berg is not Anna. */
function isFuller({ given = '' }: ReconciledByline): boolean {
  return !isInitialsOnly(given);
}

const reasons = {
  'orcid-twice': 'One ORCID iD stands on two authors of this work, so it names neither',
  'person-twice': 'Two authors of this work are taken for one person, so neither is linked',
  'orcid-misplaced': 'This ORCID iD stands on another author than the one who bears the name',
  'orcid-conflict': 'The author has another ORCID iD than the person of this record id or name',
  'byline-test-failed': 'The record id names a person whose names do not fit this author',
} as const;

function notLinked(
  work: ReconciledWork,
  { by, values, person }: Proposal,
  code: keyof typeof reasons,
  claims: readonly Claim[],
): Diagnostic {
  const bylines = claims.map(({ byline }) => byline.display).join(' | ');
  return {
    code,
    severity: 'warning',
    file: `exports/${by.file}`,
    entry: by.entry,
    message: reasons[code],
    value: `${values[0] ?? work.id}: ${bylines} / ${person.names[0]?.display ?? person.id}`,
    hint: 'The name stays as printed, without a link. Correct it at its source, or add the name to the roster.',
  };
}
