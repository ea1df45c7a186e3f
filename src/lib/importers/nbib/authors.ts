import type { Byline } from '../../model/byline.ts';
import { toOrcid } from '../../normalise/identifiers/index.ts';
import { cleanNameText, isTruncationMark, partsToByline, textToByline } from '../../normalise/names/index.ts';
import type { Notes } from '../mapping/notes.ts';
import { addToBylines, textToAffiliation } from '../tagged/affiliation.ts';
import type { TaggedField } from '../tagged/read-tagged.ts';

export interface AuthorList {
  bylines: Byline[];
  /** The list ended in "et al.". */
  truncated: boolean;
}

/**
 * Authors and groups in their order: `FAU`, the full name, before `AU`, the same with initials, then the author's
 * `AUID` and `AD`. Old records have one `AD`, before the first author or after the last, which is the first's.
 */
export function fieldsToAuthors(fields: readonly TaggedField[], notes: Notes): AuthorList {
  const bylines: Byline[] = [];
  let truncated = false;
  let isNamed = false;
  const addresses: { of: Byline | undefined; text: string }[] = [];
  for (const { tag, value } of fields.filter((field) => field.value !== '')) {
    if (tag === 'AD') addresses.push({ of: bylines.at(-1), text: value });
    if (tag === 'AUID') addOrcid(bylines.at(-1), value, notes);
    if (tag !== 'FAU' && tag !== 'AU' && tag !== 'CN') continue;
    // The initials of the author whose full name stands before
    const isRepeat = tag === 'AU' && isNamed;
    isNamed = tag === 'FAU';
    if (isRepeat) continue;
    if (isTruncationMark(value)) {
      truncated = true;
      continue;
    }
    const byline =
      tag === 'CN' ? toGroup(value) : tag === 'FAU' ? textToByline(value) : initialsToByline(value);
    if (byline !== undefined) bylines.push(byline);
    else {
      notes.add('warning', 'null-author', `A name of ${tag} is empty or unreadable`, {
        value,
        hint: 'The other names are kept; correct the name in the source.',
      });
    }
  }
  const isOne = addresses.length === 1;
  const found = addresses.flatMap(({ of, text }) => {
    const byline = isOne && of === bylines.at(-1) ? bylines[0] : (of ?? bylines[0]);
    if (byline === undefined) return [];
    return text.split(/\s*;\s*(?=\p{Lu})/u).map((each) => ({ byline, affiliation: textToAffiliation(each) }));
  });
  addToBylines(found);
  return { bylines, truncated };
}

/** Editors: `FED` in full before `ED` with initials. */
export function fieldsToEditors(fields: readonly TaggedField[], notes: Notes): Byline[] {
  const tags: Readonly<Record<string, string>> = { FED: 'FAU', ED: 'AU' };
  const own = fields.flatMap(({ tag, value }) => {
    const author = tags[tag];
    return author === undefined ? [] : [{ tag: author, value }];
  });
  return fieldsToAuthors(own, notes).bylines;
}

/** "Brook JM Jr" as PubMed prints names: the initials are the last word, but for a suffix. */
function initialsToByline(text: string): Byline | undefined {
  const [, family, initials, suffix] =
    /^(.+?)\s+(\p{Lu}{1,4})(?:\s+(Jr|Sr|I{2,3}|IV|V|[2-5](?:nd|rd|th))\.?)?$/u.exec(text.trim()) ?? [];
  if (family === undefined || initials === undefined) return textToByline(text);
  return partsToByline({ family, given: [...initials].join(' '), suffix });
}

function toGroup(text: string): Byline | undefined {
  const display = cleanNameText(text).replace(/[.,;]+$/, '');
  return display === '' ? undefined : { kind: 'group', display, identifiers: [], affiliations: [] };
}

function addOrcid(byline: Byline | undefined, text: string, notes: Notes): void {
  if (!/^orcid:/i.test(text)) return;
  const value = toOrcid(text.replace(/^orcid:/i, '').replaceAll(/\s/g, ''));
  if (value === undefined) {
    notes.add('notice', 'invalid-orcid', 'This is not an ORCID iD', {
      value: text,
      hint: 'The name is kept without it.',
    });
  } else if (byline?.identifiers.some(({ scheme }) => scheme === 'orcid') === false) {
    byline.identifiers.push({ scheme: 'orcid', value });
  }
}
