import { makeName } from './made-up-words.ts';
import type { Random } from './random.ts';
import type { MakeName } from './realistic-names.ts';

/** Somebody of a made-up corpus. */
export interface MadeUpPerson {
  /** Number of the OpenAlex author. */
  number: number;
  given: string;
  family: string;
  orcid: string | undefined;
  /** Number of the unit, for own people. */
  unit: number | undefined;
}

/** A few people of one unit who mostly write with each other, and with the same people elsewhere. */
export interface MadeUpGroup {
  unit: number;
  members: MadeUpPerson[];
  friends: MadeUpPerson[];
}

export interface MadeUpInstitution {
  units: number;
  people: MadeUpPerson[];
  groups: MadeUpGroup[];
  /** People elsewhere whom anybody may write with. */
  world: MadeUpPerson[];
  /** How many groups, and how many people elsewhere, are about as productive as the most productive one. */
  level: { groups: number; world: number };
}

/** A person for every twenty works, in groups of about six, in units of about five groups. */
export function makeInstitution(
  random: Random,
  works: number,
  nameOf: MakeName = makeName,
): MadeUpInstitution {
  let number = 0;
  const makePerson = (unit?: number): MadeUpPerson => {
    number += 1;
    const orcid = random.chance(unit === undefined ? 0.3 : 0.7) ? numberToOrcid(number) : undefined;
    return { number, ...nameOf(random), orcid, unit };
  };
  const size = Math.max(6, Math.round(works / 20));
  const units = Math.max(2, Math.round(size / 30));
  const people: MadeUpPerson[] = [];
  const groups: MadeUpGroup[] = [];
  while (people.length < size) {
    const unit = groups.length % units;
    const count = Math.min(2 + random.below(9), size - people.length);
    const members = Array.from({ length: count }, () => makePerson(unit));
    const friends = Array.from({ length: 10 + random.below(40) }, () => makePerson());
    people.push(...members);
    groups.push({ unit, members, friends });
  }
  const world = Array.from({ length: size * 4 }, () => makePerson());
  return { units, people, groups, world, level: { groups: 1, world: 1 } };
}

/** A checksum-valid ORCID iD (ISO 7064 11,2) outside of the ranges that ORCID gives out. */
function numberToOrcid(number: number): string {
  const digits = `0009999${String(number).padStart(8, '0')}`;
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  const all = `${digits}${check === 10 ? 'X' : check}`;
  return [0, 4, 8, 12].map((start) => all.slice(start, start + 4)).join('-');
}
