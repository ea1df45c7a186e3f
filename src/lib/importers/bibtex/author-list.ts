import type { Byline } from '../../model/byline.ts';
import {
  isInitialsOnly,
  isTruncationMark,
  partsToByline,
  readsAsGroup,
  textToByline,
} from '../../normalise/names/index.ts';
import type { Notes } from '../mapping/notes.ts';
import { bracedWhole, splitOutsideBraces } from './braces.ts';
import { texToPlain } from './tex-text.ts';

export interface AuthorList {
  bylines: Byline[];
  /** The list ended in "and others" or "et al.". */
  truncated: boolean;
  /** How many names are not in the list, where it says so: "and 12 others". */
  missing: number;
}

/** Three commas in a list without "and" cannot be "von Last, Jr, First". */
const commasOfAList = 3;
/** How many pairs of braces around a list are looked behind. */
const mostPairs = 4;
/** What is longer is no name. */
const longestName = 1000;

/**
 * A BibTeX name list: names between "and", bodies in braces, "and others" as the mark of a list that was cut.
 * https://ctan.org/pkg/bibtex, "BibTeXing", section 4; lists written with commas or semicolons are recognised too.
 */
export function texToAuthors(tex: string, field: string, notes: Notes): AuthorList {
  const bylines: Byline[] = [];
  let truncated = false;
  let missing = 0;
  for (const name of splitNames(tex)) {
    if (isTruncationMark(name)) {
      truncated = true;
      missing += Number(/\d+/.exec(name.replaceAll(',', ''))?.[0] ?? 0);
      continue;
    }
    const cut = /^(.*\S)[\s,]+(?:et\.?\s+al\.?|and\s+others|\.\.\.|…|\\l?dots)\s*$/is.exec(name)?.[1];
    if (cut !== undefined) truncated = true;
    const byline = nameToByline(cut ?? name);
    if (byline !== undefined) bylines.push(byline);
    else if (/\S/.test(name)) {
      notes.add('warning', 'null-author', `A name of "${field}" is empty or unreadable`, {
        value: name,
        hint: 'The other names are kept; correct the name in the source.',
      });
    }
  }
  return { bylines, truncated, missing };
}

function splitNames(tex: string): string[] {
  const text = withoutOuterBraces(tex)
    .replaceAll(/(?<!\\)[\s~]+/g, ' ')
    .trim();
  const names = splitOutsideBraces(text, /(?:(?<=[\s,;}])|^)and(?=[\s{]|$)/iy);
  const separated = names.length > 1 ? names : splitWithoutAnd(text);
  return separated.flatMap((name) => splitCommas(name.trim())).map((name) => name.trim());
}

/** "Smith, John; Doe, Jane", "Smith, John | Doe, Jane" and "A. Smith & B. Doe". */
function splitWithoutAnd(text: string): string[] {
  const semicolons = splitOutsideBraces(text, /;|\s\|\s/y);
  if (semicolons.length > 1) return semicolons;
  const ampersands = splitOutsideBraces(text, / (?:\\?&|\{\\&\}) /y);
  return ampersands.length > 1 && !readsAsGroup(texToPlain(text).replaceAll(' & ', ', '))
    ? ampersands
    : [text];
}

/** "Ines Färber, Jan Brook, Niamh Kingsley, Ada Moreau" in one name; also "Smith, J., Doe, A., Roe, B.". */
function splitCommas(text: string): string[] {
  if (isExtendedName(text)) return [text];
  const parts = splitOutsideBraces(text, /,/y)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const trailing = /,\s*$/.test(text) && parts.length > 1 && parts.every((part) => /\s/.test(part));
  if (parts.length <= commasOfAList && !trailing) return [text.replace(/[\s,]+$/, '')];
  const pairs =
    parts.length % 2 === 0 && parts.every((part, i) => i % 2 === 0 || isInitialsOnly(texToPlain(part)));
  if (pairs) return parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1] ?? ''}`] : []));
  const familyFirst = parts.every((part) => /^[\p{L}’'{}\\" -]+ \p{Lu}{1,3}$/u.test(part));
  return familyFirst
    ? parts.map((part) => part.replace(/^(.*) (\p{Lu}{1,3})$/u, 'family=$1, given=$2'))
    : parts;
}

/** `{{Smith, John and Doe, Jane}}`: a list in a pair of braces too many, not a body with "and" in its name. */
function withoutOuterBraces(tex: string): string {
  let inner = tex;
  for (let pair = 0; pair < mostPairs; pair += 1) inner = bracedWhole(inner) ?? inner;
  const names = splitOutsideBraces(inner, /(?<=\s)and(?=\s)/iy);
  const isList = names.length > 1 && names.every((name) => name.includes(',') || isTruncationMark(name));
  return isList ? inner : tex;
}

function nameToByline(source: string): Byline | undefined {
  const tex = source.slice(0, longestName);
  // biblatex: names that come from a data entry, which is not read
  if (/^xdata\s*=/.test(tex)) return undefined;
  const body = bracedWhole(tex);
  if (body !== undefined && !/^\\[^a-z]|^\\[a-z]+\s*\{?.\}?$/i.test(body))
    return textToByline(`{${texToPlain(body)}}`);
  const extended = extendedNameToByline(tex);
  if (extended !== undefined) return extended;
  const parts = splitOutsideBraces(tex, /,/y).map((part) => part.trim());
  const [first = '', second, third] = parts;
  const isProtected = first.includes('{') && /[\s,]/.test(protectedText(first));
  if (parts.length === 2 && second !== undefined && isProtected) {
    return partsToByline({ family: texToPlain(first), given: texToPlain(second) });
  }
  // BibTeX's "von Last, Jr, First", with a suffix that only its place makes one: Dumas, père, Alexandre
  const isSuffixed = second !== undefined && (isProtected || /^\p{Ll}{2,5}\.?$/u.test(texToPlain(second)));
  if (parts.length === 3 && isSuffixed && third !== undefined) {
    return partsToByline({ family: texToPlain(first), suffix: texToPlain(second), given: texToPlain(third) });
  }
  return parts.length === 1 ? readingOrderToByline(first) : textToByline(texToPlain(tex));
}

/** `Barbara {Liskov Jones}`: a family name of several words is held together by braces. */
function readingOrderToByline(tex: string): Byline | undefined {
  const words = splitOutsideBraces(tex, /[\s~]+/y).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const family = bracedWhole(last);
  if (words.length > 1 && family !== undefined && /\s/.test(family.trim())) {
    const lower = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
    const end = lower === -1 ? words.length - 1 : lower;
    return partsToByline({
      family: texToPlain([...words.slice(end, -1), family].join(' ')),
      given: texToPlain(words.slice(0, end).join(' ')),
    });
  }
  return textToByline(texToPlain(tex));
}

/** biblatex's extended name format: `family=Berg, given=Jan, prefix=van der`. */
function extendedNameToByline(tex: string): Byline | undefined {
  if (!isExtendedName(tex)) return undefined;
  const parts = new Map(
    splitOutsideBraces(tex, /,/y).map((part) => {
      const [key = '', ...value] = part.split('=');
      return [key.trim(), texToPlain(value.join('=').replaceAll('"', ''))];
    }),
  );
  return partsToByline({
    family: parts.get('family'),
    given: parts.get('given'),
    particle: parts.get('prefix'),
    suffix: parts.get('suffix'),
  });
}

function isExtendedName(tex: string): boolean {
  return /(?:^|,)\s*"?(?:family|given)\s*=/.test(tex);
}

function protectedText(tex: string): string {
  return [...tex.matchAll(/\{([^{}\\]*)\}/g)].map((found) => found[1] ?? '').join('');
}
