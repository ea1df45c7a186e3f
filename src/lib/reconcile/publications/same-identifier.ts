import type { IdentifierScheme } from '../../model/identifier.ts';
import { sameTitle, sharesSubject } from './likeness.ts';
import { pairWithinBlock, toBlocks, type MergeRule } from './merge-rule.ts';
import type { WorkEntry } from './work-entry.ts';

/** Strongest first. An address is never among them: it is often that of a journal or a repository. */
const schemes: readonly IdentifierScheme[] = ['doi', 'arxiv', 'pmid', 'pmcid', 'acl', 'openalex', 'mag'];

/** One identifier on two records, unless they plainly describe different things. */
export const sameIdentifier: MergeRule = {
  name: 'same-identifier',
  overridesIdentifiers: false,
  *candidates(works) {
    for (const scheme of schemes) yield* pairsOfScheme(works, scheme, sharesSubject);
    yield* pairsOfScheme(works, 'isbn', sameTitleAndKind);
  },
};

function* pairsOfScheme(
  works: readonly WorkEntry[],
  scheme: IdentifierScheme,
  suits: (a: WorkEntry, b: WorkEntry) => boolean,
) {
  const prefix = `${scheme}:`;
  const keysOf = (work: WorkEntry) => work.identifierKeys.filter((key) => key.startsWith(prefix));
  for (const [key, block] of toBlocks(works, keysOf)) {
    for (const pair of pairWithinBlock(block, suits)) yield { ...pair, values: [key] };
  }
}

/** A book's number stands on all its chapters, so it needs the title to agree. */
function sameTitleAndKind(a: WorkEntry, b: WorkEntry): boolean {
  return a.kind === b.kind && sameTitle(a, b);
}
