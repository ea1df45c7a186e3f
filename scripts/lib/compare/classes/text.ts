import type { DifferenceClass } from '../difference.ts';
import type { ComparedField, ExpectedItem } from '../expected.ts';
import { foldLetters, foldText } from '../fold.ts';

const texts: readonly ComparedField[] = ['title', 'venue', 'abstract'];

/** Differences in how a text is written. */
export const textClasses: readonly DifferenceClass[] = [
  {
    name: 'TeX that we render',
    reason: 'the other tool keeps commands, braces and escapes; we print what they mean',
    fields: [...texts, 'doi'],
    explains: (difference) =>
      both(difference, (expected, ours) => {
        const plain = expected.replaceAll(/\\[a-zA-Z]+\s?|[\\{}$]/g, '');
        return plain !== expected && foldLetters(plain) === foldLetters(ours);
      }),
  },
  {
    name: 'a formula in TeX',
    reason: 'the other tool keeps the formula between dollar signs; we print it',
    fields: texts,
    explains: (difference) =>
      both(difference, (expected, ours) => {
        const pieces = expected.split(/\$[^$]+\$/).map(foldLetters);
        return pieces.length > 1 && inOrder(pieces, foldLetters(ours));
      }),
  },
  {
    name: 'a formula as text',
    reason:
      'the other tool writes raised and lowered letters of Unicode; our plain text has ^ and _, our HTML MathML',
    fields: texts,
    explains: (difference) =>
      both(difference, (expected, ours) => {
        const [a, b] = [expected, ours].map(withoutFormulaMarks);
        return a === b && /[_^()/]|\p{No}/u.test(expected + ours);
      }),
  },
  {
    name: 'the mark between title and subtitle',
    reason: 'a full stop or a colon: the source has the two in fields of their own',
    fields: ['title', 'venue'],
    explains: (difference) =>
      both(difference, (expected, ours) => withoutStops(expected) === withoutStops(ours)),
  },
  {
    name: 'a subtitle',
    reason: 'the source has it in a field of its own, which the other tool leaves out',
    fields: ['title', 'venue'],
    explains: (difference, input) =>
      both(difference, (expected, ours) => {
        const [short, long] = [foldLetters(expected), foldLetters(ours)];
        const rest = long.slice(short.length + 1);
        const subtitles = [...input.matchAll(/subtitle\s*=\s*[{"]+(.*)/gi)].map((found) =>
          foldLetters((found[1] ?? '').replaceAll(/[{}]/g, '')),
        );
        return long.startsWith(`${short} `) && subtitles.includes(rest);
      }),
  },
  {
    name: 'kinds of dash and quotation mark',
    reason: 'straight, typographic or doubled: the words are the same',
    fields: ['title', 'venue'],
    explains: (difference) =>
      both(
        difference,
        (expected, ours) => expected !== ours && withoutSigns(expected) === withoutSigns(ours),
      ),
  },
  {
    name: 'an annex to the title',
    reason: 'pandoc appends titleaddon; no citation style prints it in the title',
    fields: ['title', 'venue'],
    explains: (difference, input) =>
      both(difference, (expected, ours) => {
        const [long, short] = [foldLetters(expected), foldLetters(ours)];
        if (!long.startsWith(`${short} `)) return false;
        const rest = long.slice(short.length + 1);
        const addons = [...input.matchAll(/titleaddon\s*=\s*[{"]+([^{}"]*)/gi)].map(
          (found) => found[1] ?? '',
        );
        return addons.some((addon) => foldLetters(addon) === rest);
      }),
  },
  {
    name: 'a volume under the name of the whole work',
    reason:
      'pandoc takes maintitle for the title of a volume, or of the book that a part is in; we take title and booktitle',
    fields: ['title', 'venue'],
    explains: ({ oracle, field, expected, ours }, input) =>
      oracle === 'pandoc' &&
      /maintitle\s*=|@mv[a-z]+\{/i.test(input) &&
      [field === 'title' ? ours.title : ours.venue, expected[field]].every(
        (value) =>
          typeof value !== 'string' ||
          foldLetters(input.replaceAll(/[{}\\]/g, '')).includes(foldLetters(value).slice(0, 20)),
      ),
  },
  {
    name: 'an issue that has a title',
    reason: 'pandoc takes issuetitle for the title of a periodical; we take title',
    fields: ['title', 'venue'],
    explains: ({ oracle, field, expected, ours }, input) => {
      const issue = /issuetitle\s*=\s*\{([^{}]*)\}/i.exec(input)?.[1];
      if (oracle !== 'pandoc' || issue === undefined) return false;
      const [value, other] = field === 'title' ? [expected.title, issue] : [expected.venue, ours.title];
      return foldLetters(value ?? '') === foldLetters(other ?? ' ');
    },
  },
];

function both(
  { field, expected, ours }: { field: ComparedField; expected: ExpectedItem; ours: ExpectedItem },
  compare: (expected: string, ours: string) => boolean,
): boolean {
  const [a, b] = [expected[field], ours[field]];
  return typeof a === 'string' && typeof b === 'string' && compare(a, b);
}

function withoutFormulaMarks(text: string): string {
  return foldText(text.normalize('NFKC'))
    .replaceAll('\u2044', '/')
    .replaceAll(/[\s$^_{}()\\]/g, '');
}

function withoutStops(text: string): string {
  return foldText(text).replaceAll(/[.:](?=\s|$)/g, '');
}

function withoutSigns(text: string): string {
  return foldText(text).replaceAll(/["'\\\-─—–\s]/g, '');
}

function inOrder(pieces: readonly string[], text: string): boolean {
  let position = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, position);
    if (found === -1) return false;
    position = found + piece.length;
  }
  return true;
}
