import type { Diagnostic } from '../../diagnostics.ts';
import { initialNameKey } from '../../normalise/names/index.ts';
import type { CuratedLinks } from '../curation/curated-links.ts';
import type { BylineLink, LinkedWork } from './linked-work.ts';
import { toDecision } from './link-rules.ts';
import { nameAndCoauthors } from './name-and-coauthors.ts';
import { nameAndInstitution } from './name-and-institution.ts';
import { NameClaims, type NameClaim } from './name-claims.ts';
import type { NameIndex } from './name-index.ts';
import { NameReport } from './name-report.ts';
import type { NamedOpenByline, NameRule } from './name-rule.ts';
import type { InstitutionOf } from './positions.ts';
import type { RegisterPerson } from './register-person.ts';

export interface NameContext {
  people: readonly RegisterPerson[];
  names: NameIndex;
  institutionOf: InstitutionOf;
  /** The id of the institution itself. */
  site: string | undefined;
  /** Works with everybody whom an identifier names, the institution's people or not. */
  identified: readonly LinkedWork[];
  refused: CuratedLinks['refused'];
}

/**
 * Links the bylines for whom a name and something else speak: first by institution and years, then by co-authors, in
 * rounds, since each link makes a co-author known. All links of a round are decided on what was known before it, so
 * the order of works and bylines does not matter.
 */
export function linkByName(
  linked: readonly LinkedWork[],
  context: NameContext,
): { linked: LinkedWork[]; diagnostics: Diagnostic[] } {
  const { people, names, identified } = context;
  const links = linked.map(({ links: before }) => [...before]);
  const open = openBylines(linked, names);
  const initials = new Set(
    open.flatMap(({ byline, candidates }) =>
      candidates.some(({ likeness }) => likeness === 'initial') ? (initialNameKey(byline) ?? []) : [],
    ),
  );
  const report = new NameReport();
  const claims = new NameClaims(linked, people, context.refused);
  const byInstitution = nameAndInstitution(linked, { ...context, initials });
  apply(byInstitution, claims.decide(byInstitution, open, links, report), links, claims);
  const peopleOn = (index: number): (string | undefined)[] =>
    (links[index] ?? []).map((link, place) => link?.person ?? identified[index]?.links[place]?.person);
  const own = new Set(people.map(({ id }) => id));
  const byCoauthors = nameAndCoauthors(own, peopleOn, initials);
  for (const [index, { work }] of linked.entries()) byCoauthors.add(work, peopleOn(index));
  for (;;) {
    const found = claims.decide(byCoauthors, open, links, report);
    if (found.length === 0) break;
    apply(byCoauthors, found, links, claims);
    for (const {
      open: { index, work },
    } of found)
      byCoauthors.add(work, peopleOn(index));
  }
  report.addOtherScripts(linked, links, { ...context, rules: [byInstitution, byCoauthors] });
  return {
    linked: linked.map(({ work }, index) => ({ work, links: links[index] ?? [] })),
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

function apply(
  { name }: NameRule,
  found: readonly NameClaim[],
  links: (BylineLink | undefined)[][],
  claims: NameClaims,
): void {
  for (const claim of found) {
    const { open, person, support } = claim;
    const ofWork = links[open.index];
    if (ofWork === undefined) continue;
    ofWork[open.place] = { person: person.id, decision: toDecision(name, support) };
    claims.take(claim);
  }
}
