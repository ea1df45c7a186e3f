import type { Affiliation } from '../../../../../src/lib/model/byline.ts';
import type { Identifier } from '../../../../../src/lib/model/identifier.ts';
import type { NameParts } from '../../../../../src/lib/normalise/names/index.ts';
import { atRor, toOrcidId } from './invented-records.ts';
import { siteName, siteRor } from './evaluate-links.ts';

/**
 * How often what happens to a byline: each number is a share of the bylines, unless said otherwise. The mix is that
 * of an ordinary set of exports: a database that knows authors and institutions, and lists that know neither.
 */
export const mix = {
  /** The affiliation is printed with the identifier of the institution, by its name alone, or not at all. */
  affiliationWithId: 0.6,
  affiliationByName: 0.2,
  /** Of the people, those who have an ORCID iD and whom the roster knows by it; of their bylines, those that bear it. */
  hasOrcid: 0.5,
  printsOrcid: 0.4,
  /** Of the people, those whose author record is among the exports; of bylines, those that bear a record id. */
  hasRecordId: 0.7,
  printsRecordId: 0.6,
  /** Of record ids, those that name another person or somebody whom the database made up of a part of the works. */
  wrongRecordId: 0.02,
  splitRecordId: 0.05,
  /** Of ORCID iDs, those that stand on the next author instead. */
  misplacedOrcid: 0.01,
  /** The name is printed with initials, with a letter wrong, or without its diacritics and hyphens. */
  initials: 0.25,
  typo: 0.03,
  plain: 0.2,
  /** Of the people, those who changed their surname halfway; of them, those whose roster row has the former name. */
  changesName: 0.02,
  formerNameKnown: 0.5,
  /** Of the people, those who came from another institution halfway, and of them those whose career is known. */
  moved: 0.3,
  careerKnown: 0.7,
  /** Of the people, those of whose joining the roster has the year. */
  joinedKnown: 0.7,
  /** Of the people, those who share their name with a stranger, and with a colleague. */
  strangerOfSameName: 0.05,
  colleagueOfSameName: 0.03,
  /** Of the people, those of whose given names a stranger bears but the first, or bears one more. */
  strangerOfHalfName: 0.06,
  /** Of these strangers, those who are at the institution too. */
  halfNameAtInstitution: 0.5,
  /** Of all others, those who are at the institution without being on its roster. */
  unlistedColleague: 0.05,
} as const;

/** Institutions besides the one whose people have profiles. */
const otherInstitutions = 300;

/** Somebody as they are before anything is lost. */
export interface TruePerson {
  key: string;
  name: NameParts;
  own: boolean;
  /** The surname before the change. */
  formerFamily?: string;
  orcid?: string;
  recordId?: string;
  /** First year at the institution of now, and the one before it. */
  joined: number;
  changed: number;
  now: Affiliation;
  before: Affiliation;
}

/** The affiliation in a year. */
export function affiliationIn({ joined, now, before }: TruePerson, year: number): Affiliation {
  return year >= joined ? now : before;
}

/** The name in a year. */
export function nameIn({ name, formerFamily, changed }: TruePerson, year: number): NameParts {
  return formerFamily === undefined || year >= changed ? name : { ...name, family: formerFamily };
}

/** What is drawn for a person once. */
export function toTruePerson(
  facts: { key: string; name: NameParts; own: boolean; number: number; years: readonly number[] },
  random: () => number,
): TruePerson {
  const { key, name, own, number, years } = facts;
  const first = Math.min(...years);
  const last = Math.max(...years);
  const middle = Math.floor((first + last) / 2) + 1;
  const other = (): Affiliation => institution(Math.floor(random() * otherInstitutions));
  const isHere = own || random() < mix.unlistedColleague;
  const moved = random() < mix.moved;
  const changesName = own && random() < mix.changesName;
  const orcid = random() < mix.hasOrcid ? toOrcidId(number) : undefined;
  const recordId = random() < mix.hasRecordId ? `A98${String(number).padStart(8, '0')}` : undefined;
  const before = other();
  return {
    key,
    name,
    own,
    ...(changesName ? { formerFamily: `${name.family ?? ''}ovar` } : {}),
    ...(orcid === undefined ? {} : { orcid }),
    ...(recordId === undefined ? {} : { recordId }),
    joined: moved ? middle : first,
    changed: middle,
    now: isHere ? atRor(siteName, siteRor) : other(),
    before,
  };
}

function institution(number: number): Affiliation {
  return atRor(`University of Place ${number}`, `0other${String(number).padStart(3, '0')}`);
}

/** What an export prints of an affiliation. */
export function corruptAffiliation(affiliation: Affiliation, random: () => number): Affiliation[] {
  const chance = random();
  if (chance < mix.affiliationWithId) return [affiliation];
  if (chance < mix.affiliationWithId + mix.affiliationByName) {
    return [{ name: affiliation.name, identifiers: [] }];
  }
  return [];
}

/** What an export prints of a name, and what that did to it. */
export function corruptName(name: NameParts, random: () => number): { name: NameParts; note: string } {
  const chance = random();
  if (chance < mix.initials) return { name: { ...name, given: toInitials(name.given) }, note: 'initials' };
  if (chance < mix.initials + mix.typo) {
    return { name: { ...name, family: withTypo(name.family ?? '', random) }, note: 'typo' };
  }
  if (chance < mix.initials + mix.typo + mix.plain) {
    const [given, family] = [toPlain(name.given ?? ''), toPlain(name.family ?? '')];
    return { name: { ...name, given, family }, note: 'full name' };
  }
  return { name, note: 'full name' };
}

/** The identifiers that an export prints beside a byline. */
export function corruptIdentifiers(
  person: TruePerson,
  anyRecordId: () => string | undefined,
  random: () => number,
): { recordIds: Identifier[]; orcids: Identifier[]; misplaced: boolean } {
  const prints = random() < mix.printsRecordId;
  const chance = random();
  const recordId =
    chance < mix.wrongRecordId
      ? anyRecordId()
      : chance < mix.wrongRecordId + mix.splitRecordId
        ? person.recordId?.replace('A98', 'A97')
        : person.recordId;
  const printsOrcid = random() < mix.printsOrcid;
  const misplaced = random() < mix.misplacedOrcid;
  return {
    recordIds: prints && recordId !== undefined ? [{ scheme: 'openalex', value: recordId }] : [],
    orcids: printsOrcid && person.orcid !== undefined ? [{ scheme: 'orcid', value: person.orcid }] : [],
    misplaced,
  };
}

function toInitials(given: string | undefined): string {
  return (given ?? '')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0] ?? ''}.`)
    .join(' ');
}

/** Two letters changed places, one was left out, or one stands twice. */
function withTypo(word: string, random: () => number): string {
  const letters = [...word];
  const at = Math.floor(random() * Math.max(1, letters.length - 1));
  const [letter = '', next = ''] = letters.slice(at, at + 2);
  const changes = [`${next}${letter}`, letter, `${letter}${letter}${next}`];
  letters.splice(at, 2, changes[Math.floor(random() * changes.length)] ?? '');
  return letters.join('');
}

function toPlain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('-', ' ');
}
