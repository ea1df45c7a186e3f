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
  const hiddenKeys = new Set<string>();
  for (const { id, identifiers } of [...people.own, ...people.external]) {
    const keys = [id, ...identifiers.map(identifierToKey)];
    if (!keys.some((key) => targets.has(key))) continue;
    hidden.add(id);
    for (const key of keys) hiddenKeys.add(key);
  }
  return {
    own: people.own.filter(({ id }) => !hidden.has(id)),
    external: people.external.filter(({ id }) => !hidden.has(id)),
    linked: people.linked.map((work) => withoutLinksTo(work, hidden, hiddenKeys)),
    diagnostics: decisions.filter(({ target }) => !hiddenKeys.has(target)).map(toNoMatch),
  };
}

function withoutLinksTo(
  { work, links }: LinkedWork,
  hidden: ReadonlySet<string>,
  hiddenKeys: ReadonlySet<string>,
): LinkedWork {
  const bylines = work.bylines.map((byline, place) => {
    const identifiers = hidden.has(links[place]?.person ?? '')
      ? []
      : byline.identifiers.filter(({ identifier }) => !hiddenKeys.has(identifierToKey(identifier)));
    return identifiers.length === byline.identifiers.length ? byline : { ...byline, identifiers };
  });
  return {
    work: { ...work, bylines },
    links: links.map((link) => (link !== undefined && hidden.has(link.person) ? undefined : link)),
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
