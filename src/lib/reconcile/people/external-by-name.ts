import type { ExternalPerson } from '../../model/person.ts';
import type { Provenance } from '../../model/provenance.ts';
import { fullNameKey } from '../../normalise/names/index.ts';
import { compareBy } from '../compare.ts';
import { textToDigest } from '../digest.ts';
import { addTo, getOrMake } from '../multimap.ts';
import type { ReconciledByline } from '../publications/index.ts';
import { UnionFind } from '../union-find.ts';
import { BySpelling } from './by-spelling.ts';
import { externalSchemes } from './external-identifiers.ts';
import type { ExternalPeople } from './external-people.ts';
import { joinExternals, type JoinedExternal } from './join-externals.ts';
import type { LinkedWork } from './linked-work.ts';
import type { InstitutionOf } from './positions.ts';

/** On longer lists of authors nobody has worked with each other, one by one. */
const mostAuthors = 100;

/** A byline of somebody who is not the institution's, with the name spelled out. */
export interface Mention {
  index: number;
  place: number;
  byline: ReconciledByline;
  /** Whom an identifier names, if one does. */
  person: string | undefined;
  /** The name, as it is compared. */
  name: string;
  /** The institution that it prints, for "Why is this here?". */
  at: { name: string; by: Provenance } | undefined;
}

/**
 * Takes external co-authors for one person who print one full name and one institution (by its identifier) and wrote
 * with one and the same resolved person; a name alone stays a name. Nobody is joined where that would give somebody
 * two identifiers of one scheme, or two places on one work: those may be two people of one name.
 * Bylines meet only within a name, an institution and a co-author, so a common name costs no more than others.
 * @param own ids of the institution's own people
 */
export function linkExternalByName(
  external: ExternalPeople,
  own: ReadonlySet<string>,
  institutionOf: InstitutionOf,
): ExternalPeople {
  const { linked, people } = external;
  const mentions: Mention[] = [];
  const byPerson = new Map<string, number[]>();
  const byNameAndPlace = new Map<string, Map<string, number[]>>();
  const names = new BySpelling<string | undefined>();
  for (const [index, { work }] of linked.entries()) {
    if (work.authorCount > mostAuthors) continue;
    for (const mention of mentionsOn(linked, index, own, names)) {
      const institutions = identifiedInstitutions(mention.byline, institutionOf);
      if (institutions.length === 0 && mention.person === undefined) continue;
      const number = mentions.push(mention) - 1;
      mention.at = institutions[0];
      if (mention.person !== undefined) addTo(byPerson, mention.person, number);
      for (const { id } of institutions) {
        addTo(
          getOrMake(byNameAndPlace, mention.name, () => new Map()),
          id,
          number,
        );
      }
    }
  }
  const sets = new UnionFind(mentions.length);
  for (const [first = 0, ...others] of byPerson.values())
    for (const other of others) sets.union(first, other);
  for (const ofName of byNameAndPlace.values()) {
    for (const numbers of ofName.values()) joinByCompany(numbers, mentions, linked, sets);
  }
  const known = new Map(people.map((person) => [person.id, person]));
  const joined = sets.setsOfSeveral().flatMap((members): JoinedExternal[] => {
    const group = members.flatMap((member) => mentions[member] ?? []);
    const identified = distinctPeople(group);
    const isNews =
      group.length > 1 && (identified.length !== 1 || group.some(({ person }) => person === undefined));
    if (!isNews || !mayBeOne(group, identified, known)) return [];
    return [{ id: identified.sort(byStrength)[0] ?? newId(group, linked), identified, mentions: group }];
  });
  return joinExternals(external, joined);
}

/** Joins the mentions of one name and one institution that stand beside one and the same person. */
function joinByCompany(
  numbers: readonly number[],
  mentions: readonly Mention[],
  linked: readonly LinkedWork[],
  sets: UnionFind,
): void {
  if (numbers.length < 2) return;
  const firstBeside = new Map<string, number>();
  for (const number of numbers) {
    const mention = mentions[number];
    for (const link of linked[mention?.index ?? -1]?.links ?? []) {
      if (link === undefined || link.person === mention?.person) continue;
      const first = firstBeside.get(link.person);
      if (first === undefined) firstBeside.set(link.person, number);
      else sets.union(first, number);
    }
  }
}

function* mentionsOn(
  linked: readonly LinkedWork[],
  index: number,
  own: ReadonlySet<string>,
  names: BySpelling<string | undefined>,
): Generator<Mention> {
  const { work, links } = linked[index] ?? { work: { bylines: [] }, links: [] };
  for (const [place, byline] of work.bylines.entries()) {
    const person = links[place]?.person;
    if (byline.kind !== 'person' || (person !== undefined && own.has(person))) continue;
    // Whose identifier belongs to somebody of the register was left alone on purpose.
    if (person === undefined && byline.identifiers.length > 0) continue;
    const name = byline.given === undefined ? undefined : names.get(byline, fullNameKey);
    if (name !== undefined) yield { index, place, byline, person, name, at: undefined };
  }
}

/** A name of an institution may be that of several; each identifier counts once. */
function identifiedInstitutions({ affiliations }: ReconciledByline, institutionOf: InstitutionOf) {
  const found = new Map<string, { id: string; name: string; by: Provenance }>();
  for (const { affiliation, by } of affiliations) {
    const id = institutionOf(affiliation);
    if (id !== undefined && !id.startsWith('local:') && !found.has(id))
      found.set(id, { id, name: affiliation.name, by });
  }
  return [...found.values()];
}

function distinctPeople(group: readonly Mention[]): string[] {
  return [...new Set(group.flatMap(({ person }) => person ?? []))];
}

function mayBeOne(
  group: readonly Mention[],
  identified: readonly string[],
  known: ReadonlyMap<string, ExternalPerson>,
): boolean {
  if (new Set(group.map(({ index }) => index)).size < group.length) return false;
  const identifiers = identified.flatMap((person) => known.get(person)?.identifiers ?? []);
  // One person may bear several of a scheme already; two may not come to.
  return (
    identified.length < 2 || new Set(identifiers.map(({ scheme }) => scheme)).size === identifiers.length
  );
}

const byStrength = compareBy<string>(
  (id) => externalSchemes.findIndex((scheme) => id.startsWith(`${scheme}:`)),
  (id) => id,
);

/** Of somebody without identifiers: from the first of their works. */
function newId(group: readonly Mention[], linked: readonly LinkedWork[]): string {
  const [first] = group
    .map(({ index, name }) => `${linked[index]?.work.id ?? ''}\n${name}`)
    .sort(compareBy((text) => text));
  return `local:${textToDigest(first ?? '')}`;
}
