import { isCjk } from '../../../../src/lib/normalise/names/index.ts';
import { nameAgrees } from '../compare-fields.ts';
import type { Difference, DifferenceClass } from '../difference.ts';
import type { ExpectedName } from '../expected.ts';
import { foldName, foldWholeName } from '../fold.ts';

type NameTest = (expected: ExpectedName, ours: ExpectedName) => boolean;

/** Differences in how a list of names is read. A class explains a list when it explains each name that differs. */
export const nameClasses: readonly DifferenceClass[] = [
  {
    name: 'a list that was cut',
    reason: 'the other tool keeps "others" or "et al." as a name; we mark the list',
    fields: ['authors'],
    explains: ({ expected, ours }) => {
      const cleaned = (expected.authors ?? [])
        .filter((name) => !/^(?:others|et al\.?)$/i.test(`${name.given} ${name.family}`.trim()))
        .map((name) => ({ ...name, given: name.given.replace(/\s*et al\.?$/i, '') }));
      return everyName(cleaned, ours.authors ?? [], () => false);
    },
  },
  {
    name: 'Chinese, Japanese and Korean names',
    reason: 'the other tool keeps the name in one piece; we tell the family name',
    fields: ['authors'],
    explains: each((expected, ours) => {
      const [whole, other] = [`${expected.family}${expected.given}`, `${ours.family}${ours.given}`];
      return isCjk(whole) && whole.replaceAll(/\s/g, '') === other.replaceAll(/\s/g, '');
    }),
  },
  {
    name: 'a suffix for a given name',
    reason: 'the source writes "Vale, Jr."; the other tool takes Jr. for the given name',
    fields: ['authors'],
    explains: each(
      (expected, ours) =>
        /^(?:jr|sr|i{2,3}|iv)\.?$/i.test(expected.given) &&
        sameWords(expected, ours) &&
        ours.given !== expected.given,
    ),
  },
  {
    name: 'numbers of notes and homonyms',
    reason: 'a number at the end of a name is a footnote or tells homonyms apart: no part of the name',
    fields: ['authors'],
    explains: each((expected, ours) => {
      const cleaned = {
        family: expected.family.replaceAll(/\d+/g, ''),
        given: expected.given.replaceAll(/\d+/g, ''),
      };
      const whole = foldWholeName(cleaned);
      return (
        /\d/.test(foldWholeName(expected)) && (whole === foldWholeName(ours) || sameWords(cleaned, ours))
      );
    }),
  },
  {
    name: 'a comma with nothing behind it',
    reason:
      'the source has "May Keith," with a comma and nothing behind it; we read what is there as a list would',
    fields: ['authors'],
    explains: (difference, input) =>
      each(
        (expected, ours) =>
          expected.given === '' && input.includes(`${expected.family}, and `) && sameWords(expected, ours),
      )(difference, input),
  },
  {
    name: 'a director for an author',
    reason: 'Zotero lists the director of a film where the entry has no author; we list authors alone',
    fields: ['authors'],
    explains: ({ ours }, input) =>
      (ours.authors ?? []).length === 0 && /@(?:movie|video)\{|\bdirector"?\s*[=:]/i.test(input),
  },
];

function each(test: NameTest): DifferenceClass['explains'] {
  return ({ expected, ours }: Difference) => everyName(expected.authors ?? [], ours.authors ?? [], test);
}

function everyName(
  expected: readonly ExpectedName[],
  ours: readonly ExpectedName[],
  test: NameTest,
): boolean {
  return (
    expected.length === ours.length &&
    expected.every((name, position) => {
      const other = ours[position];
      return other !== undefined && (nameAgrees(name, other) || test(name, other));
    })
  );
}

function sameWords(expected: ExpectedName, ours: ExpectedName): boolean {
  const words = ({ family, given }: ExpectedName): string =>
    foldName(`${given} ${family}`).split(' ').sort().join(' ');
  return words(expected) === words(ours);
}
