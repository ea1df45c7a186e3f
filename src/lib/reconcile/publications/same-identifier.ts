import type { IdentifierScheme } from '../../model/identifier.ts';
import { authorsAreDisjoint, authorsOverlapByHalf } from './author-likeness.ts';
import { describeAuthors } from './describe-authors.ts';
import { sameTitle, sharesSubject, titlesAreUnlike } from './shares-subject.ts';
import { pairWithinBlock, toBlocks, type Candidate, type MergeRule } from './merge-rule.ts';
import { firstPagesDiffer, volumesDiffer } from './place-likeness.ts';
import type { WorkEntry } from './work-entry.ts';

/** Strongest first. An address is never among them: it is often that of a journal or a repository. */
const schemes: readonly IdentifierScheme[] = ['doi', 'arxiv', 'pmid', 'pmcid', 'acl', 'openalex', 'mag'];
/** A volume may have one too, such as the proceedings. */
const ofVolumes: ReadonlySet<IdentifierScheme> = new Set<IdentifierScheme>(['doi', 'acl']);

/** One identifier on two records, unless nothing else shows that they are one: then that is told. */
export const sameIdentifier: MergeRule = {
  name: 'same-identifier',
  overridesIdentifiers: false,
  byTitle: false,
  *candidates(works) {
    const shared = findSharedIdentifiers(works);
    for (const scheme of schemes) {
      const ofPapers = !ofVolumes.has(scheme);
      const suitsAlone = (a: WorkEntry, b: WorkEntry): boolean => sharesSubject(a, b, ofPapers);
      for (const [key, block] of toBlocks(works, keysOfScheme(scheme))) {
        const suits = shared.has(key) ? sharesSubjectAndTitle : suitsAlone;
        for (const { a, b, suiting } of pairWithinBlock(block, suits)) {
          if (suiting) yield { a, b, values: [key] };
          else yield { a, b, values: [key], conflict: describeConflict(a, b) };
        }
      }
    }
    // A book's number stands on all its chapters, so it needs the title to agree.
    for (const [key, block] of toBlocks(works, keysOfScheme('isbn')))
      for (const [, titled] of toBlocks(block, ({ kind, title: { text } }) =>
        text === '' ? [] : [`${kind} ${text}`],
      ))
        yield* pairTitled(key, titled);
  },
};

/** So many different works under one identifier, and it belongs to none of them. */
const worksOfShared = 2;

/**
 * The identifiers that stand on several works of one kind, such as a DOI of the proceedings on each paper. They tell
 * neither that two records are one work nor that they are two.
 */
export function findSharedIdentifiers(works: readonly WorkEntry[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [key, block] of toBlocks(works, keysOfScheme('doi'))) {
    if (block.length < worksOfShared) continue;
    const pairs = [...pairWithinBlock(block, sharesSubject)];
    const others = pairs.filter(({ a, b, suiting }) => !suiting && a.kind === b.kind);
    if (others.length >= worksOfShared - 1) shared.add(key);
  }
  return shared;
}

function keysOfScheme(scheme: IdentifierScheme): (work: WorkEntry) => string[] {
  const prefix = `${scheme}:`;
  return (work) => work.identifierKeys.filter((key) => key.startsWith(prefix));
}

/** Where an identifier says nothing, one author is not enough either. */
function sharesSubjectAndTitle(a: WorkEntry, b: WorkEntry): boolean {
  return sharesSubject(a, b) && !titlesAreUnlike(a, b);
}

function describeConflict(a: WorkEntry, b: WorkEntry): string {
  if (a.kind !== b.kind) return 'kind and title';
  if (sameTitle(a, b)) return describeAuthors(a, b);
  return authorsOverlapByHalf(a, b) ? 'title' : 'title and author';
}

function* pairTitled(key: string, block: readonly WorkEntry[]): Generator<Candidate> {
  for (const { a, b, suiting } of pairWithinBlock(block, isOneBook)) {
    const conflict = authorsAreDisjoint(a, b) ? describeAuthors(a, b) : 'volume, page or author';
    yield { a, b, values: [key, a.title.text], ...(suiting ? {} : { conflict }) };
  }
}

/**
 * Of one title under one ISBN: nobody else wrote it, and it is no other volume of a set. What stands in a book, such as
 * its prefaces, may be there twice, so somebody must have written both.
 */
function isOneBook(a: WorkEntry, b: WorkEntry): boolean {
  if (volumesDiffer(a, b) || firstPagesDiffer(a, b) || authorsAreDisjoint(a, b)) return false;
  return a.kind === 'book' || authorsOverlapByHalf(a, b);
}
