import type { Affiliation, Byline } from '../../model/byline.ts';
import { toOrcid, toRor } from '../../normalise/identifiers/index.ts';
import { cleanNameText, isTruncationMark, partsToByline } from '../../normalise/names/index.ts';
import type { Notes } from '../mapping/notes.ts';
import { addAffiliations, textToAffiliation } from '../tagged/affiliation.ts';
import { childrenOf, textAt, textOf, type XmlElement } from '../xml/element.ts';

export interface AuthorList {
  bylines: Byline[];
  /** The list is not complete, or ends in "et al.". */
  truncated: boolean;
}

/** An `AuthorList`; `ValidYN="N"` marks a name that was wrong and stands beside the right one. */
export function elementToAuthors(list: XmlElement, notes: Notes): AuthorList {
  const bylines: Byline[] = [];
  let truncated = list.attributes['CompleteYN'] === 'N';
  for (const author of childrenOf(list, 'Author')) {
    if (author.attributes['ValidYN'] === 'N') continue;
    if (isTruncationMark(textAt(author, 'CollectiveName') ?? textAt(author, 'LastName') ?? '')) {
      truncated = true;
      continue;
    }
    const byline = elementToByline(author, notes);
    if (byline !== undefined) bylines.push(byline);
    else {
      notes.add('warning', 'null-author', 'An author is empty or unreadable', {
        value: textOf(author) ?? '',
        hint: 'The other names are kept; correct the name in the source.',
      });
    }
  }
  return { bylines, truncated };
}

function elementToByline(author: XmlElement, notes: Notes): Byline | undefined {
  const byline = groupOf(author) ?? personOf(author);
  if (byline === undefined) return undefined;
  for (const identifier of childrenOf(author, 'Identifier')) addOrcid(byline, identifier, notes);
  // Until 2014 the affiliation stood in the author; its own identifiers came later.
  addAffiliations(byline, childrenOf(author, 'AffiliationInfo').map(infoToAffiliation));
  addAffiliations(
    byline,
    childrenOf(author, 'Affiliation').map((element) => textToAffiliation(textOf(element) ?? '')),
  );
  return byline;
}

function groupOf(author: XmlElement): Byline | undefined {
  const display = cleanNameText(textAt(author, 'CollectiveName') ?? '').replace(/[.,;]+$/, '');
  return display === '' ? undefined : { kind: 'group', display, identifiers: [], affiliations: [] };
}

function personOf(author: XmlElement): Byline | undefined {
  return partsToByline({
    family: textAt(author, 'LastName'),
    // Records before 2002 have `FirstName`, and many no more than initials
    given: textAt(author, 'ForeName') ?? textAt(author, 'FirstName') ?? textAt(author, 'Initials'),
    suffix: textAt(author, 'Suffix'),
  });
}

function addOrcid(byline: Byline, identifier: XmlElement, notes: Notes): void {
  if (!/^orcid$/i.test(identifier.attributes['Source'] ?? '')) return;
  const text = textOf(identifier) ?? '';
  const value = toOrcid(text.replaceAll(/\s/g, ''));
  if (value === undefined) {
    notes.add('notice', 'invalid-orcid', 'This is not an ORCID iD', {
      value: text,
      hint: 'The name is kept without it.',
    });
  } else if (!byline.identifiers.some(({ scheme }) => scheme === 'orcid')) {
    byline.identifiers.push({ scheme: 'orcid', value });
  }
}

function infoToAffiliation(info: XmlElement): Affiliation | undefined {
  const affiliation = textToAffiliation(textAt(info, 'Affiliation') ?? '');
  const rors = childrenOf(info, 'Identifier')
    .map((identifier) => toRor(textOf(identifier) ?? ''))
    .filter((ror) => ror !== undefined);
  return affiliation === undefined
    ? undefined
    : { ...affiliation, identifiers: rors.map((value) => ({ scheme: 'ror', value })) };
}
