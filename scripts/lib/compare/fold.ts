import { toIsbn } from '../../../src/lib/normalise/identifiers/index.ts';
import type { ExpectedName } from './expected.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
};

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** A text without what does not count: case, accents, markup, kinds of space, dash and quotation mark, a last full stop. */
export function foldText(text: string): string {
  return withoutMarkup(text)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[øđðłħıßæœþ]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[\u2018\u2019\u201A\u2032\u02BC`´]/g, "'")
    .replaceAll(/[\u201C-\u201F\u00AB\u00BB\u2033]|''/g, '"')
    .replaceAll(/[\u2010-\u2015\u2212]|-{2,3}/g, '-')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\s*\.$/, '');
}

/** Letters and digits alone. */
export function foldLetters(text: string): string {
  return foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name in reading order, without full stops: `j r r tolkien`. */
export function foldWholeName({ family, given }: ExpectedName): string {
  return foldName(`${given} ${family}`);
}

/** One part of a name; initials are told apart whether they stand together or not. */
export function foldName(part: string): string {
  const spaced = withoutMarkup(part).replaceAll(/\b(\p{Lu})(?=\p{Lu}\b)/gu, '$1 ');
  return foldLetters(spaced.replaceAll(/[.,"]/g, ' '));
}

/** An identifier in the form in which ours are kept, as far as it is a valid one. */
export function foldIdentifier(identifier: string): string {
  const [scheme = '', ...rest] = identifier.split(':');
  const value = rest.join(':').toLowerCase();
  // Reference managers put ISSNs into the field for ISBNs.
  if (scheme === 'isbn' && value.replaceAll(/[^\dx]/g, '').length === 8)
    return foldIdentifier(`issn:${value}`);
  if (scheme === 'isbn') return `isbn:${toIsbn(value) ?? value.replaceAll(/[^\dx]/g, '')}`;
  if (scheme === 'issn') return `issn:${value.replaceAll(/[^\dx]/g, '')}`;
  if (scheme === 'arxiv') return `arxiv:${value.replace(/v\d+$/, '')}`;
  if (scheme === 'pmcid') return `pmcid:${value.replace(/^pmc/, '')}`;
  return `${scheme}:${value}`;
}

/** A DOI without the address around it. */
export function foldDoi(doi: string): string {
  return withoutMarkup(doi)
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\/|^doi:\s*/, '');
}

function withoutMarkup(text: string): string {
  return text
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole);
}
