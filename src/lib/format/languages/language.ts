import { isLanguageTag } from '../../model/language-tag.ts';
import { partialDateToText } from '../date.ts';
import { germanWords } from './de/index.ts';
import { tagToDirection, type Direction } from './direction.ts';
import { englishWords, type Words } from './en/index.ts';
import { makeFormats, type Formats } from './formats.ts';
import { wrapWords } from './pseudo.ts';

/** All that a page needs of the language it is written in. `Astro.locals.language` is the page's. */
export interface Language extends Pick<Formats, 'number' | 'date' | 'list' | 'plural'> {
  /** BCP 47 tag as `site.yml` has it. */
  tag: string;
  dir: Direction;
  words: Words;
  /** The language of the words: another one than the page's where that has no dictionary. */
  wordsTag: string;
  /** The order of a dictionary of that language; what is equal there is ordered by code unit. */
  compare: (a: string, b: string) => number;
  /** `German`, `Deutsch`: what a language is called in this one; the tag where nobody says. */
  languageName: (tag: string) => string;
}

const dictionaries: Readonly<Record<string, (formats: Formats) => Words>> = {
  en: englishWords,
  de: germanWords,
};

/** The pseudo-language of the tests: English in brackets. */
const pseudoTag = 'en-XA';

/** Whether the interface is translated into the language, so that its pages do not fall back to English words. */
export function hasDictionary(tag: string): boolean {
  return Object.hasOwn(dictionaries, new Intl.Locale(tag).language);
}

// Formatters take a hundred times as long to make as to use.
const known = new Map<string, Language>();

/** @param tag BCP 47 tag: never the machine's own */
export function languageOf(tag: string): Language {
  const made = known.get(tag) ?? makeLanguage(tag);
  known.set(tag, made);
  return made;
}

function makeLanguage(tag: string): Language {
  const wordsTag = hasDictionary(tag) ? new Intl.Locale(tag).language : 'en';
  const formats = makeFormats(tag, wordsTag);
  const words = (dictionaries[wordsTag] ?? englishWords)(formats);
  const collator = new Intl.Collator(tag, { numeric: true });
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' });
  const said: Pick<Language, 'words' | 'date' | 'languageName'> = {
    words,
    date: (value, month) => partialDateToText(value, tag, month),
    languageName: (other) => (isLanguageTag(other) ? names.of(other) : undefined) ?? other,
  };
  return {
    ...(tag === pseudoTag ? wrapWords(said) : said),
    tag,
    dir: tagToDirection(tag),
    wordsTag,
    number: formats.number,
    list: formats.list,
    plural: formats.plural,
    compare: (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0),
  };
}
