import { foldName } from '../../normalise/names/index.ts';
import { bylineToBlockKey, bylineToFamilyKey, type NamedByline } from '../byline-keys.ts';
import { compareGivenNames, givenToWords, type GivenLikeness } from './given-names.ts';
import { toLossy } from './lossy-name.ts';
import { isSlipOf, isSpellingOf } from './spelling.ts';

/**
 * Whether two bylines of records with one title can be of one person: `same`, whose surname agrees and whose given names
 * do not speak against it; `namesake`, whose surname alone does; `other`. A surname agrees too where one source cut
 * the second of two, lost a letter, or turned given and family name round.
 */
export type PersonLikeness = 'same' | 'namesake' | 'other';

export function comparePeople(a: NamedByline, b: NamedByline): PersonLikeness {
  if (isBody(a) || isBody(b)) return isOneBody(a, b) ? 'same' : 'other';
  const given = compareGiven(a, b);
  const agrees = given === 'equal' || given === 'compatible';
  const surnames = compareSurnames(a, b);
  if (surnames === 'same') return agrees ? 'same' : 'namesake';
  if (hasAllNames(a, b) || hasAllNames(b, a)) return 'same';
  if (surnames === 'spelling') return given === 'equal' ? 'same' : 'namesake';
  return 'other';
}

/**
 * Whether two authors of one surname and initial may be one person whose given name sources write otherwise ("Mike",
 * "Michael"; "Cass", "Case"). Not where further names begin otherwise ("John A.", "John B."), or where both names are
 * made of syllables as those of romanised Chinese are, of which one letter makes another ("Wei", "Wen").
 */
export function givenNamesMayBeOne(a: NamedByline, b: NamedByline): boolean {
  if (isBody(a) || isBody(b)) return comparePeople(a, b) === 'same';
  if (
    bylineToBlockKey(a) !== bylineToBlockKey(b) &&
    bylineToBlockKey(toLossy(a)) !== bylineToBlockKey(toLossy(b))
  )
    return false;
  const given = compareGiven(a, b);
  if (given === 'equal' || given === 'compatible') return true;
  const [mine, theirs] = [a, b].map((byline) => givenToWords(toLossy(byline).given));
  const furtherDiffer = mine?.some((word, at) => at > 0 && beginOtherwise(word, theirs?.[at])) ?? false;
  const areSyllables = [a, b].every(({ given: name = '' }) =>
    syllables.test(foldName(name).replaceAll(' ', '')),
  );
  return !furtherDiffer && (!areSyllables || [a, b].some(hasLostLetters));
}

/** Syllables that begin with a consonant at most and end in a vowel, "n", "ng" or "r". */
const syllables = /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]+(?:ng?|r)?)+$/;

function beginOtherwise(word: string, other: string | undefined): boolean {
  return other !== undefined && word.charAt(0) !== other.charAt(0);
}

function hasLostLetters({ display }: NamedByline): boolean {
  return /[?\uFFFD]/.test(display);
}

/** Letters that one source lost are lost in the other too when nothing else agrees. */
function compareGiven(a: NamedByline, b: NamedByline): GivenLikeness {
  const whole = compareGivenNames(givenToWords(a.given), givenToWords(b.given));
  if (whole === 'equal' || whole === 'compatible') return whole;
  return compareGivenNames(givenToWords(toLossy(a).given), givenToWords(toLossy(b).given));
}

function isBody({ kind, given }: NamedByline): boolean {
  return kind === 'group' || given === undefined || given === '';
}

/** "Delta Survey Team" is "The Delta Survey Team", and "DeltaSurvey Team". */
function isOneBody(a: NamedByline, b: NamedByline): boolean {
  const [one, other] = [foldName(a.display), foldName(b.display)];
  return one === other || namesPart(one, other) || namesPart(other, one);
}

const shortestBody = 8;

function namesPart(short: string, long: string): boolean {
  const solid = short.replaceAll(' ', '');
  const words = long.split(' ');
  return (
    solid.length >= shortestBody &&
    words.some((_, from) => words.some((__, to) => words.slice(from, to + 1).join('') === solid))
  );
}

function compareSurnames(a: NamedByline, b: NamedByline): 'same' | 'spelling' | 'other' {
  const [one, other] = [bylineToFamilyKey(a), bylineToFamilyKey(b)];
  if (one === other || fitsLost(a, other) || fitsLost(b, one)) return 'same';
  const [mine, theirs] = [one.split(' '), other.split(' ')];
  // "García" is "García Robledo", but "van Dijk" is not "van Leeuwen".
  const cut = mine.length < theirs.length ? isCutOf(mine, theirs) : isCutOf(theirs, mine);
  if (cut && mine.length !== theirs.length) return 'same';
  return isSpellingOf(one, other) || isSlipOf(one, other) ? 'spelling' : 'other';
}

const shortestSurname = 4;

function isCutOf(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word) => long.includes(word)) && short.some(({ length }) => length >= shortestSurname);
}

/** Whether a surname with lost letters may be the other: each stands for one letter, or for two such as "oe". */
function fitsLost({ family = '' }: NamedByline, other: string): boolean {
  if (!/[?\uFFFD]/.test(family) || !/[a-z]{2}/i.test(family)) return false;
  const parts = family.split(/[?\uFFFD]/).map((part) => foldName(part).replaceAll(' ', ''));
  const pattern = new RegExp(`^${parts.join('[a-z]{1,2}')}$`);
  return [other.replaceAll(' ', ''), ...other.split(' ')].some((name) => pattern.test(name));
}

/** Whether each name of the first, two at least and none of them an initial, is one of the other. */
function hasAllNames(a: NamedByline, b: NamedByline): boolean {
  const [mine, theirs] = [foldName(a.display).split(' '), foldName(b.display).split(' ')];
  return (
    mine.length >= 2 &&
    mine.length <= theirs.length &&
    mine.every((word) => word.length > 1 && theirs.includes(word))
  );
}
