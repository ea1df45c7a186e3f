import {
  authorsAreDisjoint,
  authorsAreEqual,
  authorsOverlapByHalf,
  oneListHasTheOther,
} from './author-likeness.ts';
import { namesOwnerAlone } from './owner-alone.ts';
import { firstPagesDiffer, sameFirstPage } from './place-likeness.ts';
import { formsToWords } from './title-forms.ts';
import type { WorkEntry } from './work-entry.ts';

/**
 * Whether two records under one identifier are about the same thing. The identifier may belong to something around
 * them, such as the proceedings, so their titles have to be nearly equal; or like each other, by the same authors; or
 * something else speaks for it: a second identifier, the page, or, where the identifier is one of papers alone, all
 * of several authors. Of different kinds (a chapter and its book, an erratum and its subject), only when their titles
 * agree, so that the kinds are a matter of opinion.
 * @param ofPapers whether nothing but papers has such an identifier
 */
export function sharesSubject(a: WorkEntry, b: WorkEntry, ofPapers = false): boolean {
  if (a.kind !== b.kind) return sameTitle(a, b);
  const titles = shareOfWords(a, b);
  if (titles === undefined) return !authorsAreOthers(a, b);
  // "Keynote address" stands several times in one volume.
  if (sameTitle(a, b)) return a.title.key !== undefined || !authorsAreOthers(a, b);
  if (isFurtherEvidence(a, b)) return true;
  if (firstPagesDiffer(a, b)) return false;
  if (titles >= nearlyEqual && !numbersDiffer(a, b))
    return a.title.key !== undefined || !authorsAreOthers(a, b);
  if (titles >= alike && !numbersDiffer(a, b)) return authorsAreAlike(a, b);
  return ofPapers && a.record.bylines.length > 1 && authorsAreEqual(a, b);
}

/** Shares of the words of the shorter title that the other has too. */
const alike = 0.5;
const nearlyEqual = 0.8;

/** Equal but for case, accents, punctuation and function words; `false` where a title is missing. */
export function sameTitle(a: WorkEntry, b: WorkEntry): boolean {
  return a.title.text !== '' && a.title.text === b.title.text;
}

/** Whether both have a title, and fewer than half of the words of the shorter are in the other. */
export function titlesAreUnlike(a: WorkEntry, b: WorkEntry): boolean {
  return (shareOfWords(a, b) ?? 1) < alike;
}

/** `undefined` where a record has no title. */
function shareOfWords(a: WorkEntry, b: WorkEntry): number | undefined {
  const [mine, theirs] = [new Set(formsToWords(a.title)), new Set(formsToWords(b.title))];
  if (mine.size === 0 || theirs.size === 0) return undefined;
  return mine.intersection(theirs).size / Math.min(mine.size, theirs.size);
}

/** Whether each title has a number that the other has not: of a part, a year. */
function numbersDiffer(a: WorkEntry, b: WorkEntry): boolean {
  const [mine, theirs] = [toNumbers(a), toNumbers(b)];
  return mine.difference(theirs).size > 0 && theirs.difference(mine).size > 0;
}

function toNumbers({ title }: WorkEntry): Set<string> {
  return new Set(formsToWords(title).filter((word) => /^(?:\d.*|[ivx]+)$/.test(word)));
}

/** Who lists a work as theirs is one of its authors, not the first of them. */
function authorsAreOthers(a: WorkEntry, b: WorkEntry): boolean {
  if (namesOwnerAlone(a.record) && namesOwnerAlone(b.record)) return false;
  return authorsAreDisjoint(a, b);
}

function authorsAreAlike(a: WorkEntry, b: WorkEntry): boolean {
  return authorsOverlapByHalf(a, b) || oneListHasTheOther(a, b);
}

/** A second identifier of papers in common; or one author and the first page. */
function isFurtherEvidence(a: WorkEntry, b: WorkEntry): boolean {
  const shared = a.identifierKeys.filter((key) => ofWorks.test(key) && b.identifierKeys.includes(key));
  return shared.length > 1 || (sameFirstPage(a, b) && authorsAreAlike(a, b));
}

/** Identifiers that a paper has, though a volume may have one too. */
const ofWorks = /^(?:doi|arxiv|pmid|pmcid|acl|openalex|mag):/;
