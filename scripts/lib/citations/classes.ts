import type { RoundTripDifference } from './round-trip.ts';

/** A kind of difference that is known, with the reason why what was written is right. */
export interface RoundTripClass {
  name: string;
  reason: string;
  explains: (difference: RoundTripDifference) => boolean;
}

const names: ReadonlySet<string> = new Set(['authors', 'editors']);
const texts: ReadonlySet<string> = new Set(['title', 'abstract']);

/** Earlier classes are asked first. */
export const roundTripClasses: readonly RoundTripClass[] = [
  {
    name: 'a part of the date',
    reason: 'BibTeX has no day of its own, and biblatex-csl-converter reads of RIS the year alone',
    explains: ({ field, written, read }) =>
      field === 'date' && (written.startsWith(`${read}-`) || read === ''),
  },
  {
    name: 'who is a person, and which part of a name is the family name',
    reason: 'The reader guesses it where the name has one part, or takes a body for a person',
    explains: ({ field, written, read }) =>
      names.has(field) && toSortedLetters(written) === toSortedLetters(read),
  },
  {
    name: 'the end of a list of authors',
    reason: '"and others" and "et al." are read as the name of one more author',
    explains: ({ field, written, read }) =>
      names.has(field) &&
      written.includes('…') &&
      toSortedLetters(written) ===
        toSortedLetters(read.replace(/(?:\[others\]|others|al\., et|et al\.)$/, '')),
  },
  {
    name: 'a name that reads as a degree or a suffix',
    reason: '"Md", "Ma" and "Jr." after a comma: the reader takes one for the other, or drops it',
    explains: ({ field, written, read }) =>
      names.has(field) &&
      /, (?:père|de|M[ad]|[JS]r\.?|I{1,3}V?)\b|\bMd\b/.test(written) &&
      toLetters(written) !== toLetters(read),
  },
  {
    name: 'percent signs of an address',
    reason: 'citation-js encodes them once more',
    explains: ({ field, written, read }) => field === 'url' && read.replaceAll('%25', '%') === written,
  },
  {
    name: 'markup',
    reason: 'Italics, subscripts and formulas come back as HTML, as other signs or without their marks',
    explains: ({ field, written, read, work }) =>
      texts.has(field) &&
      (hasMarkup(work) || /[<>$\\_^]/.test(written)) &&
      toLettersAlone(written) === toLettersAlone(read),
  },
  {
    name: 'a formula',
    reason: 'The reader drops the signs of a formula that it does not know',
    explains: ({ field, work, read }) => texts.has(field) && hasMarkup(work) && read !== '',
  },
  {
    name: 'the label of a section',
    reason: 'Our importer writes the labels of abstracts ("BACKGROUND:") in small letters',
    explains: ({ field, written, read }) =>
      field === 'abstract' && written.toLowerCase() === read.toLowerCase(),
  },
  {
    name: 'signs',
    reason: 'Quotation marks, dashes and accents written as TeX or ASCII become what they stand for',
    explains: ({ field, written, read }) =>
      (texts.has(field) || field === 'venue' || field === 'publisher') &&
      toLettersAlone(written) === toLettersAlone(read),
  },
  {
    name: 'the number of a report',
    reason: 'It is a number of its own or an issue, as the reader sees it; digits alone are no number to RIS',
    explains: ({ field, written, read, work }) =>
      (field === 'issue' || field === 'pages') &&
      work.articleNumber !== undefined &&
      [written, read].includes(work.articleNumber),
  },
  {
    name: 'another field',
    reason: 'biblatex-csl-converter reads every SN as an ISBN, M3 as a DOI and C7 as an issue',
    explains: ({ format, reader, field, written, read }) =>
      format === 'ris' &&
      reader.startsWith('biblatex') &&
      (['isbn', 'issn', 'issue', 'pages'].includes(field) ||
        (field === 'doi' && written === '' && read !== '')),
  },
  {
    name: 'no such field',
    reason: 'Its reader knows no such field for this type of entry',
    explains: ({ reader, read }) => !reader.startsWith('our') && read === '',
  },
  {
    name: 'a venue for a publisher',
    reason: 'Of what is published by its venue the reader takes one name for the other',
    explains: ({ reader, field, read, work }) =>
      !reader.startsWith('our') &&
      (field === 'publisher' || field === 'venue') &&
      [work.venue?.name, work.venue?.publisher].includes(read),
  },
  {
    name: 'keywords cut at commas',
    reason: 'RIS has one keyword a line, and biblatex-csl-converter cuts lines again',
    explains: ({ field, written, read }) => field === 'keywords' && toLetters(written) === toLetters(read),
  },
  {
    name: 'a preprint server that nobody wrote',
    reason: 'A preprint with an arXiv number and no venue is given arXiv',
    explains: ({ field, written, read }) => field === 'venue' && written === '' && read === 'arXiv',
  },
  {
    name: 'the address of the preprint',
    reason: 'RIS has no place for an arXiv number but its address',
    explains: ({ field, read }) => field === 'url' && read.startsWith('https://arxiv.org/abs/'),
  },
];

function hasMarkup({ title, abstract }: RoundTripDifference['work']): boolean {
  return title.html !== undefined || abstract?.html !== undefined;
}

function toLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function toSortedLetters(text: string): string {
  return [...toLetters(text)].sort().join('');
}

/** Without elements and commands, so that what is compared are the words. */
function toLettersAlone(text: string): string {
  return toLetters(text.replaceAll(/<\/?[a-z]+[^<>]*>|\\[a-zA-Z]+/g, ''));
}
