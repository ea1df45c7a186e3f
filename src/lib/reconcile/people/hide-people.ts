import type { Diagnostic } from '../../diagnostics.ts';
import type { Decision } from '../../model/decision.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { ExternalPerson } from '../../model/person.ts';
import type { LinkedWork } from './linked-work.ts';
import type { RegisterPerson } from './register-person.ts';

/** Everybody in the corpus and the links to them. */
export interface People {
  own: readonly RegisterPerson[];
  external: readonly ExternalPerson[];
  linked: readonly LinkedWork[];
}

/**
 * Takes hidden people out: no page, no link, no node. Their bylines stay as printed, without identifiers. This
 * comes after linking, so that nobody of the same name is taken for them.
 */
export function hidePeople(
  people: People,
  decisions: readonly Decision[],
): People & { diagnostics: Diagnostic[] } {
  const targets = new Set(
    decisions.filter(({ action }) => action === 'hide-person').map(({ target }) => target),
  );
  if (targets.size === 0) return { ...people, diagnostics: [] };
  const hidden = new Set<string>();
  const met = new Set<string>();
  for (const { id, identifiers } of [...people.own, ...people.external]) {
    for (const key of [id, ...identifiers.map(identifierToKey)]) {
      if (!targets.has(key)) continue;
      hidden.add(id);
      met.add(key);
    }
  }
  return {
    own: people.own.filter(({ id }) => !hidden.has(id)),
    external: people.external.filter(({ id }) => !hidden.has(id)),
    linked: people.linked.map((work) => withoutLinksTo(work, hidden)),
    diagnostics: decisions.filter(({ target }) => !met.has(target)).map(toNoMatch),
  };
}

function withoutLinksTo(linked: LinkedWork, hidden: ReadonlySet<string>): LinkedWork {
  const { work, links } = linked;
  const isHidden = (place: number) => hidden.has(links[place]?.person ?? '');
  if (!links.some((_, place) => isHidden(place))) return linked;
  const bylines = work.bylines.map((byline, place) =>
    isHidden(place) ? { ...byline, identifiers: [] } : byline,
  );
  return {
    work: { ...work, bylines },
    links: links.map((link, place) => (isHidden(place) ? undefined : link)),
  };
}

function toNoMatch({ action, target, who, when }: Decision): Diagnostic {
  return {
    code: 'curation-no-match',
    severity: 'warning',
    message: `The decision ${action} of ${who} on ${when} matches nothing`,
    value: target,
    hint: 'Correct its target, or take the decision out of content/curation.',
  };
}
