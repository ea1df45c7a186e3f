import type { Affiliation, Byline } from '../../model/byline.ts';
import type { Identifier } from '../../model/identifier.ts';
import { toOrcid, toRor } from '../../normalise/identifiers/index.ts';
import { cleanNameText, isTruncationMark, partsToByline, textToByline } from '../../normalise/names/index.ts';
import { toObject, type JsonObject } from '../json/read.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { toItems, toObjectItems, toText } from './value.ts';

/** `creators`: property 2 of the schema. `(:etal)` says that the list was cut. */
export function creatorsToFields(value: unknown, notes: Notes): WorkFields {
  const bylines: Byline[] = [];
  let truncated = false;
  for (const item of toItems(value)) {
    const creator = typeof item === 'string' ? { name: item } : (toObject(item) ?? {});
    const name = toText(creator['name']);
    if (name !== undefined && (/^\(?:etal\)?$/i.test(name) || isTruncationMark(name))) {
      truncated = true;
      continue;
    }
    const byline = creatorToByline(creator, notes);
    if (byline !== undefined) bylines.push(byline);
    else if (name !== undefined) {
      notes.add('warning', 'null-author', 'A creator of this work has no name that can be read', {
        value: name,
        hint: 'The others are kept; correct the name at its registrant.',
      });
    }
  }
  return { bylines, ...(truncated ? { bylinesTruncated: true } : {}) };
}

/** `contributors` of type Editor: property 7. The others did something else than write or edit the work. */
export function contributorsToFields(value: unknown, notes: Notes): WorkFields | undefined {
  const editors = toObjectItems(value)
    .filter((contributor) => toText(contributor['contributorType'])?.toLowerCase() === 'editor')
    .flatMap((contributor) => creatorToByline(contributor, notes) ?? []);
  return editors.length === 0 ? undefined : { editors };
}

function creatorToByline(creator: JsonObject, notes: Notes): Byline | undefined {
  const named = nameToByline(creator);
  if (named === undefined) return undefined;
  const orcid = named.kind === 'person' ? orcidOf(creator, notes) : undefined;
  const known = named.identifiers.some(({ scheme }) => scheme === 'orcid');
  return {
    ...named,
    identifiers: orcid === undefined || known ? named.identifiers : [...named.identifiers, orcid],
    affiliations: affiliationsOf(creator['affiliation'] ?? creator['affiliations']),
  };
}

function nameToByline(creator: JsonObject): Byline | undefined {
  const name = toText(creator['name']);
  const given = toText(creator['givenName']);
  const family = toText(creator['familyName']);
  const kind = toText(creator['nameType']) ?? toText(creator['type']);
  if (name !== undefined && /^organi[sz]ation/i.test(kind ?? '')) {
    const display = cleanNameText(name);
    return display === '' ? undefined : { kind: 'group', display, identifiers: [], affiliations: [] };
  }
  return family === undefined ? textToByline(name ?? given ?? '') : partsToByline({ family, given });
}

/** `nameIdentifiers`, or, in Crosscite, the `id` of the person. */
function orcidOf(creator: JsonObject, notes: Notes): Identifier | undefined {
  const texts = toItems(creator['nameIdentifiers']).flatMap((item) => {
    const object = toObject(item);
    const scheme = toText(object?.['nameIdentifierScheme']) ?? '';
    const id = toText(object?.['nameIdentifier']);
    return id !== undefined && (/orcid/i.test(scheme) || id.includes('orcid.org')) ? [id] : [];
  });
  const id = toText(creator['id']);
  const candidates = [...texts, ...(id === undefined ? [] : [id])];
  const value = candidates.map(toOrcid).find((orcid) => orcid !== undefined);
  if (value !== undefined) return { scheme: 'orcid', value };
  if (texts.length > 0) {
    notes.add('warning', 'invalid-orcid', 'This is not an ORCID iD', {
      value: texts[0],
      hint: 'Its check digit does not fit; the author is kept without it.',
    });
  }
  return undefined;
}

function affiliationsOf(value: unknown): Affiliation[] {
  return toItems(value).flatMap((item) => {
    const name = toText(item)?.replaceAll(/\s+/g, ' ');
    if (name === undefined) return [];
    const ror = toRor(toText(toObject(item)?.['affiliationIdentifier']) ?? '');
    return [{ name, identifiers: ror === undefined ? [] : [{ scheme: 'ror' as const, value: ror }] }];
  });
}
