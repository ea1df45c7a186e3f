import type { Affiliation, Byline } from '../../model/byline.ts';
import { toOrcid } from '../../normalise/identifiers/index.ts';
import { toLanguageTag } from '../../normalise/languages.ts';
import { isTruncationMark, partsToByline, textToByline } from '../../normalise/names/index.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { childOf, childrenOf, textAt, textOf, type XmlElement } from '../xml/element.ts';
import { toAffiliation } from './affiliations.ts';
import { without } from './texts.ts';

/** What stands in a collaboration besides its name: its members, addresses and marks. */
const noName: ReadonlySet<string> = new Set([
  'contrib-group',
  'xref',
  'email',
  'aff',
  'address',
  'fn',
  'contrib-id',
  'ext-link',
  'sup',
]);

/**
 * The authors of `contrib-group`s. Members of a collaboration (`author non-byline`, or inside `collab`) and the
 * editors of the journal are not on the byline.
 * https://jats.nlm.nih.gov/archiving/tag-library/1.3/element/contrib.html
 */
export function contributorsToFields(
  groups: readonly XmlElement[],
  {
    affiliations,
    language,
  }: { affiliations: ReadonlyMap<string, Affiliation>; language: string | undefined },
  notes: Notes,
): WorkFields {
  const bylines: Byline[] = [];
  let truncated = false;
  for (const group of groups) {
    const ofAll = affiliationsOfAll(group);
    for (const element of childrenOf(group)) {
      if (element.name === 'on-behalf-of') bylines.push(...behalfToBylines(element));
      if (element.name !== 'contrib' || !isAuthor(element)) continue;
      const name = textOf(childOf(element, 'string-name')) ?? textOf(childOf(element, 'collab')) ?? '';
      if (isTruncationMark(name)) {
        truncated = true;
        continue;
      }
      const byline = contributorToByline(element, language);
      if (byline === undefined) {
        notes.add('warning', 'null-author', 'An author has no name that can be read', {
          value: textOf(without(element, noName)) ?? '',
        });
        continue;
      }
      const own = affiliationsOf(element, affiliations);
      byline.affiliations.push(...(own.length === 0 ? ofAll : own));
      bylines.push(byline);
    }
  }
  return { bylines, ...(truncated ? { bylinesTruncated: true } : {}) };
}

function isAuthor({ attributes }: XmlElement): boolean {
  return /^(?:authors?|collab(?:oration)?|group)?$/i.test((attributes['contrib-type'] ?? '').trim());
}

function contributorToByline(contributor: XmlElement, language: string | undefined): Byline | undefined {
  const byline = nameToByline(contributor, language);
  if (byline === undefined) return undefined;
  const orcid = childrenOf(contributor, 'contrib-id')
    .filter(({ attributes }) => /^(?:orcid)?$/i.test(attributes['contrib-id-type'] ?? ''))
    .map((id) => toOrcid(textOf(id) ?? ''))
    .find((found) => found !== undefined);
  if (orcid !== undefined && !byline.identifiers.some(({ scheme }) => scheme === 'orcid'))
    byline.identifiers.push({ scheme: 'orcid', value: orcid });
  const corresponds =
    contributor.attributes['corresp'] === 'yes' ||
    childrenOf(contributor, 'xref').some(({ attributes }) => attributes['ref-type'] === 'corresp');
  return corresponds ? { ...byline, corresponding: true } : byline;
}

/** Of names in several scripts, the one in the language of the article. */
function nameToByline(contributor: XmlElement, language: string | undefined): Byline | undefined {
  const alternatives = childOf(contributor, 'name-alternatives') ?? contributor;
  const names = [...childrenOf(alternatives, 'name'), ...childrenOf(alternatives, 'string-name')];
  const name = names.find(({ attributes }) => isIn(language, attributes['xml:lang'])) ?? names[0];
  const family = textAt(name, 'surname');
  if (family !== undefined || textAt(name, 'given-names') !== undefined) {
    return partsToByline({ family, given: textAt(name, 'given-names'), suffix: textAt(name, 'suffix') });
  }
  if (name !== undefined) return textToByline(textOf(name) ?? '');
  const collab = childOf(contributor, 'collab') ?? childOf(contributor, 'collab-alternatives', 'collab');
  const body = collab === undefined ? undefined : textOf(without(collab, noName));
  return body === undefined ? undefined : groupToByline(body);
}

function isIn(language: string | undefined, named: string | undefined): boolean {
  return language !== undefined && toLanguageTag(named ?? '') === language;
}

/** "for the Deep Lake Study Group", "on behalf of …" */
function behalfToBylines(element: XmlElement): Byline[] {
  const name = (textOf(without(element, noName)) ?? '')
    .replace(/^(?:on behalf of|for)\s+/i, '')
    .replace(/^the\s+/i, '');
  const byline = groupToByline(name);
  return byline === undefined ? [] : [byline];
}

/** A collaboration is a body, however its name reads. */
function groupToByline(name: string): Byline | undefined {
  const byline = partsToByline({ literal: name });
  if (byline === undefined) return undefined;
  return { kind: 'group', display: byline.display, identifiers: byline.identifiers, affiliations: [] };
}

function affiliationsOf(contributor: XmlElement, byId: ReadonlyMap<string, Affiliation>): Affiliation[] {
  const referred = childrenOf(contributor, 'xref')
    .filter(({ attributes }) => attributes['ref-type'] === 'aff')
    .flatMap(({ attributes }) => (attributes['rid'] ?? '').split(/\s+/))
    .flatMap((id) => byId.get(id) ?? []);
  const own = childrenOf(contributor, 'aff').flatMap((aff) => toAffiliation(aff) ?? []);
  return [...new Set([...referred, ...own])];
}

/** Affiliations of a group to which none of its contributors refers are those of all. */
function affiliationsOfAll(group: XmlElement): Affiliation[] {
  const refers = childrenOf(group, 'contrib').some((contributor) =>
    childrenOf(contributor, 'xref').some(({ attributes }) => attributes['ref-type'] === 'aff'),
  );
  return refers ? [] : childrenOf(group, 'aff').flatMap((aff) => toAffiliation(aff) ?? []);
}
