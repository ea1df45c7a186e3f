import type { Affiliation, Byline } from '../../model/byline.ts';
import type { Identifier } from '../../model/identifier.ts';
import { toOrcid, toRor } from '../../normalise/identifiers/index.ts';
import { isTruncationMark, partsToByline } from '../../normalise/names/index.ts';
import { toArray, toObject, toObjects, toText, type JsonObject } from '../json/read.ts';
import type { Notes } from '../mapping/notes.ts';

export interface CrossrefNames {
  bylines: Byline[];
  /** The list ended in "et al." or "and others". */
  truncated: boolean;
}

/** A list of contributors, in the order of the list. A name that names nobody is noted and left out. */
export function contributorsToBylines(value: unknown, field: string, notes: Notes): CrossrefNames {
  const bylines: Byline[] = [];
  let truncated = false;
  for (const [i, item] of toArray(value).entries()) {
    const contributor = toObject(item) ?? {};
    if (isTruncationMark(wholeName(contributor))) {
      truncated = true;
      continue;
    }
    const byline = contributorToByline(contributor);
    if (byline !== undefined) bylines.push(byline);
    else
      notes.add('warning', 'null-author', `Name ${i + 1} of "${field}" is empty or unreadable`, {
        value: item,
        hint: 'The other names are kept; correct the name at its publisher.',
      });
  }
  return { bylines, truncated };
}

/** "Contributors" of the REST API's format; a body has `name`, in content negotiation `literal`. */
function contributorToByline(contributor: JsonObject): Byline | undefined {
  const family = toText(contributor['family']);
  const given = toText(contributor['given']);
  const literal = toText(contributor['name']) ?? toText(contributor['literal']);
  const byline =
    family === undefined && given === undefined && literal !== undefined
      ? partsToByline({ literal })
      : partsToByline({ family, given, suffix: toText(contributor['suffix']) });
  if (byline === undefined) return undefined;
  const orcid = toOrcid(toText(contributor['ORCID']) ?? '');
  if (orcid !== undefined && !byline.identifiers.some(({ scheme }) => scheme === 'orcid'))
    byline.identifiers.push({ scheme: 'orcid', value: orcid });
  byline.affiliations.push(...toObjects(contributor['affiliation']).flatMap(affiliationOf));
  return byline;
}

/** The identifier of an affiliation is a ROR id, where it has one. */
function affiliationOf(affiliation: JsonObject): Affiliation[] {
  const name = toText(affiliation['name'])?.replaceAll(/\s+/g, ' ');
  if (name === undefined) return [];
  const rors = toObjects(affiliation['id'])
    .map(({ id }) => toRor(toText(id) ?? ''))
    .filter((ror) => ror !== undefined);
  const identifiers = [...new Set(rors)].map((value): Identifier => ({ scheme: 'ror', value }));
  return [{ name, identifiers }];
}

function wholeName(contributor: JsonObject): string {
  return ['given', 'family', 'name', 'literal']
    .map((part) => toText(contributor[part]))
    .filter((text) => text !== undefined)
    .join(' ');
}
