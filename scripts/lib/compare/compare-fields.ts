import { comparedFields, type ComparedField, type ExpectedItem, type ExpectedName } from './expected.ts';
import { foldDoi, foldIdentifier, foldLetters, foldName, foldText, foldWholeName } from './fold.ts';

export type Comparator = (expected: ExpectedItem, ours: ExpectedItem) => boolean;

/** Whether the two agree on a field, where both have it. */
const agreements: Readonly<Record<ComparedField, Comparator>> = {
  title: (expected, ours) => foldText(expected.title ?? '') === foldText(ours.title ?? ''),
  authors: (expected, ours) => namesAgree(expected.authors ?? [], ours.authors ?? []),
  year: (expected, ours) => expected.year === ours.year,
  doi: (expected, ours) => foldDoi(expected.doi ?? '') === foldDoi(ours.doi ?? ''),
  venue: (expected, ours) => foldText(expected.venue ?? '') === foldText(ours.venue ?? ''),
  identifiers: (expected, ours) => {
    const held = new Set((ours.identifiers ?? []).map(foldIdentifier));
    return (expected.identifiers ?? []).every((identifier) => held.has(foldIdentifier(identifier)));
  },
  abstract: (expected, ours) => foldLetters(expected.abstract ?? '') === foldLetters(ours.abstract ?? ''),
};

/** What became of one field of one item: nothing to compare, agreement or not. */
export function compareField(
  field: ComparedField,
  expected: ExpectedItem,
  ours: ExpectedItem,
): 'absent' | 'agrees' | 'differs' {
  if (!has(field, expected) && (!has(field, ours) || field === 'identifiers')) return 'absent';
  return agreements[field](expected, ours) ? 'agrees' : 'differs';
}

/** Whether an item says anything in the field. */
export function has(field: ComparedField, item: ExpectedItem): boolean {
  const value = item[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && foldText(value) !== '';
}

/** The fields of an item that can be compared. */
export const fields: readonly ComparedField[] = comparedFields;

/** Each name as a whole, and the word before the given name's end: who reads "van" into which part is a matter of taste. */
function namesAgree(expected: readonly ExpectedName[], ours: readonly ExpectedName[]): boolean {
  return (
    expected.length === ours.length &&
    expected.every((name, position) => {
      const other = ours[position];
      return other !== undefined && nameAgrees(name, other);
    })
  );
}

/** The same name, cut into family and given name at the same place but for particles. */
export function nameAgrees(expected: ExpectedName, ours: ExpectedName): boolean {
  if (foldWholeName(expected) !== foldWholeName(ours)) return false;
  return core(expected) === core(ours) || expected.given === '' || ours.given === '';
}

/** The family name without the small words before it. */
function core({ family }: ExpectedName): string {
  return foldName(family.replace(/^(?:[\p{Ll}'’-]+[\s'’-]+)+(?=\P{Ll})/u, ''));
}
