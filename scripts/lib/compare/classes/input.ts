import type { Difference, DifferenceClass } from '../difference.ts';
import type { ExpectedItem } from '../expected.ts';
import { foldDoi, foldIdentifier, foldLetters } from '../fold.ts';

/** Differences that looking into the input settles. */
export const inputClasses: readonly DifferenceClass[] = [
  {
    name: 'a year that is none',
    reason: 'the template has 0000, or the work is older than the year 1000, which we do not print',
    fields: ['year'],
    explains: ({ expected }) => expected.year?.startsWith('0') === true,
  },
  {
    name: 'not in the input',
    reason: 'the other tool knows it from elsewhere: the file does not say it',
    fields: ['abstract', 'doi', 'identifiers', 'title', 'venue', 'year'],
    explains: ({ field, expected, ours }, input) => {
      if (field === 'identifiers')
        return missingIdentifiers(expected, ours).every((id) => !hasDigits(input, id));
      const value = expected[field];
      if (typeof value !== 'string' || value === '') return false;
      if (field === 'doi') return !input.toLowerCase().replaceAll('\\', '').includes(foldDoi(value));
      if (field === 'year') return !new RegExp(`(?<![\\p{L}\\d])${value}(?!\\d)`, 'u').test(input);
      return !holdsWords(input, value);
    },
  },
  {
    name: 'a DOI that stands in another field',
    reason: 'the other tool reads no DOI there; we take it from the address or the note that holds it',
    fields: ['doi'],
    explains: ({ expected, ours }, input) =>
      expected.doi === undefined &&
      input
        .toLowerCase()
        .replaceAll(/\\(?=[_&%#$<>])|[{}$]/g, '')
        .includes(ours.doi ?? ' '),
  },
  {
    name: 'the year of the original work',
    reason: 'origdate is of the work that is reprinted; we read the date of this one',
    fields: ['year'],
    explains: ({ expected }, input) =>
      new RegExp(`orig(?:date|year)\\s*=\\s*[{"]*${expected.year ?? ' '}`).test(input),
  },
  {
    name: 'an abstract that the other tool does not read',
    reason: "Zotero leaves out OpenAlex's inverted index",
    fields: ['abstract'],
    explains: ({ oracle, expected }, input) =>
      oracle === 'zotero' && expected.abstract === undefined && input.includes('"abstract_inverted_index"'),
  },
  {
    name: 'a placeholder',
    reason: 'the template has the word "Abstract" for an abstract, which we take for a heading',
    fields: ['abstract'],
    explains: ({ expected }) => foldLetters(expected.abstract ?? '') === 'abstract',
  },
  {
    name: 'authors of a type that has none',
    reason: "Zotero's type of item has no authors, so it lists them as contributors; the file says author",
    fields: ['authors'],
    explains: ({ expected, ours }, input) => {
      const fields = [...input.matchAll(/\bauthor\s*=\s*[{"]([^\n]*)/gi)].map((found) =>
        lettersOf(found[1] ?? ''),
      );
      return (
        (expected.authors ?? []).length === 0 &&
        fields.some((field) =>
          (ours.authors ?? []).every(({ family }) => field.includes(foldLetters(family))),
        )
      );
    },
  },
  {
    name: "the book's ISBN",
    reason:
      'the other tool gives a chapter the ISBN of the entry that crossref names; we keep it with the book',
    fields: ['identifiers'],
    explains: ({ expected, ours }, input) =>
      /^\s*crossref\s*=/im.test(input) &&
      missingIdentifiers(expected, ours).every((id) => id.startsWith('isbn:') && hasDigits(input, id)),
  },
  {
    name: 'inherited by crossref',
    reason: 'the other tool does not inherit it from the entry that crossref names; we do, as biblatex says',
    fields: ['year', 'venue', 'authors'],
    explains: ({ field, expected, ours }, input) => {
      if (!/^\s*(?:crossref|xdata)\s*=/im.test(input) || hasValue(expected, field)) return false;
      const values = field === 'authors' ? (ours.authors ?? []).map(({ family }) => family) : [ours[field]];
      return values.every(
        (value) => typeof value === 'string' && lettersOf(input).includes(foldLetters(value)),
      );
    },
  },
];

function hasValue(item: ExpectedItem, field: Difference['field']): boolean {
  return item[field] !== undefined && item[field].length > 0;
}

function missingIdentifiers(expected: ExpectedItem, ours: ExpectedItem): string[] {
  const held = new Set((ours.identifiers ?? []).map(foldIdentifier));
  return (expected.identifiers ?? []).filter((identifier) => !held.has(foldIdentifier(identifier)));
}

function hasDigits(input: string, identifier: string): boolean {
  const value = identifier.slice(identifier.indexOf(':') + 1).replaceAll(/[^\dXx]/g, '');
  return input
    .replaceAll(/10\.\d{4,}\/\S+/g, '')
    .replaceAll(/(?<=\d)[-‐–\s](?=[\dXx])/g, '')
    .includes(value);
}

/** Whether half of a text's words are in the input: accents may stand there in TeX, so only plain words count. */
function holdsWords(input: string, value: string): boolean {
  const letters = lettersOf(input);
  const words = foldLetters(value).split(' ');
  const plain = words.filter((word) => /^[a-z]{4,}$/.test(word) && value.toLowerCase().includes(word));
  if (plain.length === 0) return letters.includes(` ${words.join(' ')} `);
  const held = new Set(letters.split(' '));
  return plain.filter((word) => held.has(word)).length >= plain.length / 2;
}

/** The input's letters and digits, with TeX's braces taken out. */
function lettersOf(input: string): string {
  return ` ${foldLetters(input.replaceAll(/[{}]/g, ''))} `;
}
