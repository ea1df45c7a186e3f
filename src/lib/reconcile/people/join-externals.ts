import { identifierToKey } from '../../model/identifier.ts';
import type { ExternalPerson } from '../../model/person.ts';
import { compareBy } from '../compare.ts';
import type { Mention } from './external-by-name.ts';
import type { ExternalPeople } from './external-people.ts';
import { toDecision } from './link-rules.ts';
import type { BylineLink } from './linked-work.ts';
import { mostUsualName } from './most-usual-name.ts';

/** Bylines and people of which it was found that they are one person. */
export interface JoinedExternal {
  id: string;
  /** The people whom identifiers named, all of them this one. */
  identified: readonly string[];
  mentions: readonly Mention[];
}

/** The people and links once these are joined. */
export function joinExternals(
  { linked, people }: ExternalPeople,
  joined: readonly JoinedExternal[],
): ExternalPeople {
  if (joined.length === 0) return { linked, people };
  const idOf = new Map(
    joined.flatMap(({ id, identified }) => identified.map((person) => [person, id] as const)),
  );
  const added = new Map<string, BylineLink>();
  for (const { id, mentions } of joined) {
    for (const { index, place, person, at, byline } of mentions) {
      if (person !== undefined || at === undefined) continue;
      const decision = toDecision('external-name', { values: [byline.display, at.name], by: at.by });
      added.set(`${index} ${place}`, { person: id, decision });
    }
  }
  return {
    linked: linked.map(({ work, links }, index) => ({
      work,
      links: links.map((link, place) => {
        if (link === undefined) return added.get(`${index} ${place}`);
        const person = idOf.get(link.person);
        return person === undefined || person === link.person ? link : { ...link, person };
      }),
    })),
    people: joinPeople(people, joined, idOf),
  };
}

function joinPeople(
  people: readonly ExternalPerson[],
  joined: readonly JoinedExternal[],
  idOf: ReadonlyMap<string, string>,
): ExternalPerson[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const changed = joined.map(({ id, identified, mentions }): ExternalPerson => {
    const before = identified.flatMap((person) => known.get(person) ?? []);
    const identifiers = before.flatMap((person) => person.identifiers).sort(compareBy(identifierToKey));
    const name = known.get(id)?.name ?? mostUsualName(mentions.map(({ byline }) => byline));
    return { id, own: false, name: name ?? { display: id, kind: 'published' }, identifiers };
  });
  return [...people.filter(({ id }) => !idOf.has(id)), ...changed].sort(compareBy(({ id }) => id));
}
