import type { IdentifierScheme } from '../../model/identifier.ts';
import { sameTitle, sharesSubject, titlesAreUnlike } from './shares-subject.ts';
import { pairWithinBlock, toBlocks, type MergeRule } from './merge-rule.ts';
import type { WorkEntry } from './work-entry.ts';

/** Strongest first. An address is never among them: it is often that of a journal or a repository. */
const schemes: readonly IdentifierScheme[] = ['doi', 'arxiv', 'pmid', 'pmcid', 'acl', 'openalex', 'mag'];

/** One identifier on two records, unless they plainly describe different things: then that is told. */
export const sameIdentifier: MergeRule = {
  name: 'same-identifier',
  overridesIdentifiers: false,
  byTitle: false,
  *candidates(works) {
    const shared = findSharedIdentifiers(works);
    for (const scheme of schemes) {
      for (const [key, block] of toBlocks(works, keysOfScheme(scheme))) {
        const suits = shared.has(key) ? sharesSubjectAndTitle : sharesSubject;
        for (const { a, b, suiting } of pairWithinBlock(block, suits)) {
          if (suiting) yield { a, b, values: [key] };
          else
            yield {
              a,
              b,
              values: [key],
              conflict: a.kind === b.kind ? 'title and author' : 'kind and title',
            };
        }
      }
    }
    for (const [key, block] of toBlocks(works, keysOfScheme('isbn'))) {
      // A book's number stands on all its chapters, so it needs the title to agree.
      for (const { a, b, suiting } of pairWithinBlock(block, sameTitleAndKind))
        if (suiting) yield { a, b, values: [key] };
    }
  },
};

/** So many different works under one identifier, and it belongs to none of them. */
const worksOfShared = 3;

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

function sameTitleAndKind(a: WorkEntry, b: WorkEntry): boolean {
  return a.kind === b.kind && sameTitle(a, b);
}
