import { identifierToKey } from '../../model/identifier.ts';
import type { CuratedLinks } from '../curation/curated-links.ts';
import { groupBy } from '../multimap.ts';
import type { ReconciledByline } from '../publications/index.ts';
import { bylineTester, type BylineTester } from './byline-tester.ts';
import type { BylineLink, LinkedWork } from './linked-work.ts';
import type { Candidate } from './name-index.ts';
import type { NameReport } from './name-report.ts';
import type { NamedOpenByline, NameRule, Support } from './name-rule.ts';
import { type IdleOrcids, orcidsDiffer, orcidsOf } from './orcid-vetoes.ts';
import { indexByIdentifier, type RegisterPerson } from './register-person.ts';

/** A byline that a rule takes for somebody. */
export interface NameClaim {
  open: NamedOpenByline;
  person: RegisterPerson;
  support: Support;
}

/**
 * Decides which of the people whose name fits is behind a byline: the only one for whom the rule speaks and against
 * whom nothing does. Nobody is linked twice on one work, nor with two ORCID iDs; an identifier that the register does
 * not know is one person's.
 */
export class NameClaims {
  readonly #idle: IdleOrcids;
  readonly #refused: CuratedLinks['refused'];
  readonly #known: ReadonlyMap<string, RegisterPerson>;
  readonly #passes: BylineTester = bylineTester();
  /** The unknown iDs and record ids on the bylines linked to each person, and whose bylines bear each. */
  readonly #keysOf = new Map<string, Set<string>>();
  readonly #ownersOf = new Map<string, Set<string>>();

  constructor(
    linked: readonly LinkedWork[],
    people: readonly RegisterPerson[],
    { refused, idle }: { refused: CuratedLinks['refused']; idle: IdleOrcids },
  ) {
    this.#known = indexByIdentifier(people);
    this.#refused = refused;
    this.#idle = idle;
    for (const [index, { work, links }] of linked.entries()) {
      for (const [place, link] of links.entries()) {
        const byline = work.bylines[place];
        if (link !== undefined && byline !== undefined)
          this.#remember(link.person, this.#keys(byline, index));
      }
    }
  }

  /**
   * What one rule finds on all open bylines, decided on what is linked so far.
   * @param silent receives those of which the rule has nothing to tell, not even that several people fit
   */
  decide(
    rule: NameRule,
    open: readonly NamedOpenByline[],
    links: readonly (readonly (BylineLink | undefined)[])[],
    report: NameReport,
    silent: NamedOpenByline[] = [],
  ): NameClaim[] {
    const proposed: NameClaim[] = [];
    for (const one of open) {
      const ofWork = links[one.index] ?? [];
      if (ofWork[one.place] !== undefined) continue;
      const fitting = rule.fits(one).filter(({ candidate }) => !this.#isExcluded(one, candidate, ofWork));
      const [fit, ...others] = fitting;
      if (fitting.every(({ support }) => support === undefined)) silent.push(one);
      else if (others.length > 0)
        report.addSeveral(
          one,
          fitting.map(({ candidate }) => candidate.person),
        );
      else if (fit?.support !== undefined)
        proposed.push({ open: one, person: fit.candidate.person, support: fit.support });
    }
    const once = [...groupBy(proposed, ({ open: { index }, person }) => `${index} ${person.id}`).values()];
    const alone = once.flatMap((claims) => (claims.length === 1 ? claims : []));
    return this.#withoutContradictions(alone);
  }

  /** Tells that a claim was followed. */
  take({ open, person }: NameClaim): void {
    this.#remember(person.id, this.#keys(open.byline, open.index));
  }

  #isExcluded(
    { index, place, byline }: NamedOpenByline,
    { person, likeness }: Candidate,
    links: readonly (BylineLink | undefined)[],
  ): boolean {
    return (
      links.some((link) => link?.person === person.id) ||
      this.#refused.get(index)?.get(place)?.has(person.id) === true ||
      orcidsDiffer(byline, person, this.#idle[index] ?? new Set()) ||
      this.#isSomebodyElses(byline, index, person) ||
      (likeness === 'partial' && recordIdsDiffer(byline, person))
    );
  }

  /**
   * Whether the byline bears an identifier of another person of the register, who was not linked to it. A record id
   * of somebody of quite another name is a mistake of its source and says nothing.
   */
  #isSomebodyElses(byline: ReconciledByline, index: number, person: RegisterPerson): boolean {
    const idle = this.#idle[index];
    return byline.identifiers.some(({ identifier }) => {
      if (identifier.scheme === 'orcid' && idle?.has(identifier.value) === true) return false;
      const owner = this.#known.get(identifierToKey(identifier));
      if (owner === undefined || owner.id === person.id) return false;
      return identifier.scheme === 'orcid' || this.#passes(byline, owner);
    });
  }

  #withoutContradictions(claims: readonly NameClaim[]): NameClaim[] {
    const keysOf = new Map<string, Set<string>>();
    const ownersOf = new Map<string, Set<string>>();
    for (const { open, person } of claims) {
      for (const key of this.#keys(open.byline, open.index)) {
        keysOf.set(person.id, (keysOf.get(person.id) ?? new Set(this.#keysOf.get(person.id))).add(key));
        ownersOf.set(key, (ownersOf.get(key) ?? new Set(this.#ownersOf.get(key))).add(person.id));
      }
    }
    return claims.filter(({ open, person }) => {
      const keys = this.#keys(open.byline, open.index);
      const orcids = [...(keysOf.get(person.id) ?? [])].filter(isOrcid);
      if (keys.some(isOrcid) && orcids.length > 1) return false;
      return keys.every((key) => ownersOf.get(key)?.size === 1);
    });
  }

  #remember(person: string, keys: readonly string[]): void {
    for (const key of keys) {
      this.#keysOf.set(person, (this.#keysOf.get(person) ?? new Set()).add(key));
      this.#ownersOf.set(key, (this.#ownersOf.get(key) ?? new Set()).add(person));
    }
  }

  #keys(byline: ReconciledByline, index: number): string[] {
    const idle = this.#idle[index];
    const orcids = orcidsOf(byline).filter((orcid) => idle?.has(orcid) !== true);
    const others = byline.identifiers
      .filter(({ identifier: { scheme } }) => recordIds.has(scheme))
      .map(({ identifier }) => identifierToKey(identifier));
    return [...orcids.map((orcid) => `orcid:${orcid}`), ...others];
  }
}

const recordIds: ReadonlySet<string> = new Set(['openalex', 'dblp', 'scopus', 'scholar']);

function isOrcid(key: string): boolean {
  return key.startsWith('orcid:');
}

/** Whether a source that knows the person gives the byline to another of its authors. */
function recordIdsDiffer({ identifiers }: ReconciledByline, person: RegisterPerson): boolean {
  return identifiers.some(
    ({ identifier: { scheme, value } }) =>
      recordIds.has(scheme) &&
      person.identifiers.some((known) => known.scheme === scheme) &&
      !person.identifiers.some((known) => known.scheme === scheme && known.value === value),
  );
}
