import type { Byline } from '../../model/byline.ts';
import type { Identifier } from '../../model/identifier.ts';
import { toOrcid } from '../../normalise/identifiers/index.ts';
import { isTruncationMark, textToByline } from '../../normalise/names/index.ts';
import { toArray, toObject, toText, toTexts } from '../json/read.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';

/**
 * Authors as they are printed. `authorId` is left: Semantic Scholar makes it by guessing who is who, and splits and
 * merges it without notice. An ORCID iD or a name of dblp with its number is somebody's word and is kept.
 */
export function authorsToFields(value: unknown, _: unknown, notes: Notes): WorkFields | undefined {
  const bylines: Byline[] = [];
  let truncated = false;
  for (const [i, item] of toArray(value).entries()) {
    const name = toText(toObject(item)?.['name']) ?? toText(item) ?? '';
    if (isTruncationMark(name)) {
      truncated = true;
      continue;
    }
    const byline = textToByline(name);
    if (byline === undefined) {
      notes.add('warning', 'null-author', `Name ${i + 1} of "authors" is empty or unreadable`, {
        value: item,
      });
      continue;
    }
    const author = toObject(item) ?? {};
    byline.identifiers.push(...identifiersOf(author['externalIds']));
    byline.affiliations.push(
      ...toTexts(author['affiliations']).map((each) => ({ name: each, identifiers: [] })),
    );
    bylines.push(byline);
  }
  return { bylines, ...(truncated ? { bylinesTruncated: true } : {}) };
}

function identifiersOf(value: unknown): Identifier[] {
  const ids = toObject(value);
  const orcid = toOrcid(toText(ids?.['ORCID']) ?? '');
  const dblp = toTexts(ids?.['DBLP']).find((name) => /\s\d{4}$/.test(name));
  return [
    ...(orcid === undefined ? [] : [{ scheme: 'orcid' as const, value: orcid }]),
    ...(dblp === undefined ? [] : [{ scheme: 'dblp' as const, value: dblp }]),
  ];
}
