import { titleToKey } from '../../normalise/titles.ts';
import { functionWords } from '../../normalise/function-words.ts';
import { foldName } from '../../normalise/names/index.ts';

/** A title in the forms that the rules compare. Keys have no spaces: "test bed" is "testbed". */
export interface TitleForms {
  /** Words that tell; absent where the title is too short or too common to tell works apart. */
  key: string | undefined;
  /** The same of the parts before a subtitle, where what follows is not said of another work. */
  mainKeys: readonly string[];
  /** The words that tell, in lower case without accents, whatever the length of the title; a space between them. */
  text: string;
  /** The same where what stands before or after is said of a part of a journal: "Foreword:", "– Book Review". */
  partKeys: readonly string[];
  /** Fewer characters than a telling title has, but not of words alone that stand for a kind of text ("Editorial"). */
  short: boolean;
  /** Of such words alone. */
  generic: boolean;
}

/** Databases add the name of a language in brackets to a translated title. */
const languageInBrackets =
  /[([](?:(?:article |text )?in )?(?:arabic|bulgarian|chinese|croatian|czech|danish|dutch|english|finnish|french|german|greek|hebrew|hungarian|italian|japanese|korean|lithuanian|norwegian|persian|polish|portuguese|romanian|russian|serbian|slovak|slovenian|spanish|swedish|turkish|ukrainian)[)\]]/gi;

/** What brackets say of the kind of a paper is no part of its title; a number or "part" tells parts of a work apart. */
const kindInBrackets =
  /[([](?:\p{L}+ ){0,2}(?:abstract|demo|demonstration|keynote|panel|paper|poster|preprint|session|talk|tutorial|version)(?: only)?[)\]]/giu;

/** What is left of a reference of which a title was cut out too late: "pp. 170–185", "pp". Not "collisions in pp". */
const pagesAfter = /(?<!\b(?:and|for|from|in|of|to|with))[.,]?\spp\.?(?:\s*\d+(?:\s*[-–]\s*\d+)?)?\.?\s*$/;

/** A statement of responsibility, as libraries add it: "/ by Ngozi Adeyemi and Rosa De Luca". */
const authorsAfter = /\s?[:/]\s+by(?:\s+\p{Lu}[\p{L}.'’-]*){2}.*$/su;

/** The kind of a talk before its title. */
const kindBefore = /^(?:demo|invited talk|keynote|panel|poster|tutorial)\s*:\s*/i;

/** "E-mail" is "email", "X-ray" is "xray", and "l' eau" is "l'eau": an elision that a source sets with a space. */
const oneLetterWord = /(?<![\p{L}\p{N}])(\p{L})(?:-|['’]\s+)(?=\p{L}{3})/gu;

/** An acronym in brackets repeats what it stands for; a Roman number counts parts. */
const acronym = /\s*\((?![IVXLC]+\))\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*\)/gu;

/** "4th" and "fourth" are one word. */
const ordinals: ReadonlyMap<string, string> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, place) => [word, `${place + 1}${['st', 'nd', 'rd'][place] ?? 'th'}`],
  ),
);

const partName = String.raw`(?:book review|editorial|foreword|preface|introduction|(?:guest )?editor(?:s|['’]s|s['’])? (?:foreword|introduction|note|preface))`;
const partBefore = new RegExp(String.raw`^${partName}\s*[:–—-]\s*`, 'i');
const partAfter = new RegExp(String.raw`\s*[:,–—-]\s*${partName}\W*$`, 'i');

const subtitleMark = /\s*:\s+|\s+[-–—]+\s+|[–—]|\?\s+(?=\S)|\.\s+(?=\p{L})|\s*(?=\()/gu;

/** What makes a longer title that of another work, such as its review or its second part. */
const aboutAnotherWork =
  /^\W*(?:an? |the )?(?:addend|appendi|author|comment|correct|corrigend|data\b|dataset|discussion|editor|erratum|errata|foreword|introduct|letter|part\b(?! of\b)|preface|rejoinder|repl(?:y|ies)|respon|retract|supplement|volume|vol\b|update|chapter|[ivx]+\b|\d+\b)|\b(?:book review|review of|editors?['’]?s? (?:note|foreword|introduction)|guest editor)/i;

/** The words that tell, of a title that was made ready to compare. */
export function formsToWords({ text }: TitleForms): string[] {
  return text === '' ? [] : text.split(' ');
}

/** "fourth" for "4th", as it stands in the words of a title. */
export function ordinalToWord(ordinal: string): string {
  return [...ordinals].find(([, number]) => number === ordinal)?.[0] ?? ordinal;
}

export function titleToForms(text: string): TitleForms {
  const title = text
    .replaceAll(languageInBrackets, ' ')
    .replaceAll(kindInBrackets, ' ')
    .replace(pagesAfter, '')
    .replace(authorsAfter, '')
    .replace(kindBefore, '')
    .replace(/^\s*\[(.*)\]\W*$/s, '$1')
    .replaceAll(oneLetterWord, '$1')
    .replaceAll(acronym, ' ')
    .replaceAll(/(?<=\p{L})[?\uFFFD](?=\p{L})/gu, '')
    .trim();
  const key = titleToSolidKey(title);
  const words = titleToWords(title);
  const isGeneric = words.every((word) => generic.has(word));
  return {
    key,
    mainKeys: key === undefined ? none : titleToMainKeys(title),
    partKeys: key === undefined ? none : titleToPartKeys(title),
    text: words.join(' '),
    short: key === undefined && !isGeneric && [...title].length < shortest,
    generic: key === undefined && isGeneric,
  };
}

function titleToSolidKey(title: string): string | undefined {
  return titleToKey(title)
    ?.split(' ')
    .map((word) => ordinals.get(word) ?? word)
    .join('');
}

function titleToMainKeys(title: string): readonly string[] {
  const keys = new Set<string>();
  for (const mark of title.matchAll(subtitleMark)) {
    if (mark.index === 0 || aboutAnotherWork.test(title.slice(mark.index + mark[0].length))) continue;
    const key = titleToSolidKey(title.slice(0, mark.index));
    if (key !== undefined) keys.add(key);
    if (keys.size === mostMainKeys) break;
  }
  return keys.size === 0 ? none : [...keys];
}

/** A part of a journal is never its subject's version: who wrote both, and where, has to agree besides. */
function titleToPartKeys(title: string): readonly string[] {
  const bare = title.replace(partBefore, '').replace(partAfter, '');
  const key = bare === title ? undefined : titleToSolidKey(bare);
  return key === undefined ? none : [key];
}

function titleToWords(title: string): string[] {
  const words = foldName(title)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ordinals.get(word) ?? word);
  const telling = words.filter((word) => !functionWords.has(word));
  return telling.length === 0 ? words : telling;
}

/** One for all: most titles have no such keys. */
const none: readonly string[] = [];
const mostMainKeys = 3;
/** As in `titleToKey`. */
const shortest = 20;

/** A title of such words alone is borne by many works. */
const generic: ReadonlySet<string> = new Set(
  (
    'abstract abstracts acknowledgement acknowledgements acknowledgments address advertisement advertisements ' +
    'announcement announcements appendix author authors back board book books call chair chairs column comment ' +
    'commentary comments conclusion conclusions contents contributors corrections correction correspondence ' +
    'corrigenda corrigendum cover demo discussion editor editorial editorials editors errata erratum foreword front ' +
    'guest highlights index information interview introduction invited issue keynote letter letters masthead matter ' +
    'meeting memoriam message miscellany news note notes obituary obituaries opinion outlook overview page panel ' +
    'papers paper perspective perspectives poster preface program programme proceedings prologue epilogue q question ' +
    'questions answer answers rejoinder remarks replies reply report reports response responses review reviewers reviews section ' +
    'special speech standards summary supplement supplementary symposium table talk title tutorial untitled ' +
    'update viewpoint volume welcome workshop'
  ).split(' '),
);
