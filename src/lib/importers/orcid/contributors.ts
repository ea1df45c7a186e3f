import type { Byline } from '../../model/byline.ts';
import { isTruncationMark, textToByline } from '../../normalise/names/index.ts';
import type { JsonObject } from '../json/read.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { pathToOrcid } from './source.ts';
import { itemsAt, textAt, wordAt } from './value.ts';

/** Roles of people who are not named as authors. CRediT's roles (addresses of credit.niso.org) are those of authors. */
const notAuthors: ReadonlySet<string> = new Set([
  'assignee',
  'chair-or-translator',
  'support-staff',
  'supported-by',
  'other-contribution',
]);

/**
 * The contributors of a work. Who has several roles is listed once for each in 3.0 and becomes one byline; e-mail
 * addresses are dropped. https://info.orcid.org/documentation/integration-guide/contributor-roles/
 */
export function contributorsToFields(
  value: unknown,
  owner: { orcid: string | undefined; byline: Byline | undefined },
  notes: Notes,
): WorkFields | undefined {
  const bylines = new Map<string, Byline>();
  const editors = new Map<string, Byline>();
  let truncated = false;
  for (const contributor of itemsAt(value, 'contributor')) {
    const name = textAt(contributor, 'credit-name');
    if (name !== undefined && isTruncationMark(name)) {
      truncated = true;
      continue;
    }
    const role = wordAt(contributor, 'contributor-attributes', 'contributor-role') ?? 'author';
    if (notAuthors.has(role)) continue;
    noteInvalidOrcid(contributor, notes);
    const byline = contributorToByline(contributor, owner);
    const list = role === 'editor' ? editors : bylines;
    if (byline !== undefined) list.set(toKey(byline), list.get(toKey(byline)) ?? byline);
    else if (name !== undefined || pathToOrcid(contributor['contributor-orcid']) !== undefined) {
      truncated = true;
      notes.add('warning', 'null-author', 'A contributor of this work has no name that can be read', {
        value: name ?? textAt(contributor, 'contributor-orcid', 'path'),
        hint: 'The others are kept; correct the name in the ORCID record.',
      });
    }
  }
  if (bylines.size + editors.size === 0) return undefined;
  return {
    bylines: [...bylines.values()],
    editors: [...editors.values()],
    ...(truncated ? { bylinesTruncated: true } : {}),
  };
}

function contributorToByline(
  contributor: JsonObject,
  owner: { orcid: string | undefined; byline: Byline | undefined },
): Byline | undefined {
  const orcid = pathToOrcid(contributor['contributor-orcid']);
  const byline = textToByline(textAt(contributor, 'credit-name') ?? '');
  if (byline === undefined) return orcid !== undefined && orcid === owner.orcid ? owner.byline : undefined;
  const known = byline.identifiers.some(({ scheme }) => scheme === 'orcid');
  if (orcid === undefined || known) return byline;
  return { ...byline, identifiers: [...byline.identifiers, { scheme: 'orcid', value: orcid }] };
}

function noteInvalidOrcid(contributor: JsonObject, notes: Notes): void {
  const identifier = contributor['contributor-orcid'];
  const text = textAt(identifier, 'path') ?? textAt(identifier, 'uri') ?? textAt(identifier);
  if (text === undefined || pathToOrcid(identifier) !== undefined) return;
  notes.add('warning', 'invalid-orcid', 'This is not an ORCID iD', {
    value: text,
    hint: 'Its check digit does not fit; the contributor is kept without it.',
  });
}

function toKey({ display, identifiers }: Byline): string {
  return identifiers.find(({ scheme }) => scheme === 'orcid')?.value ?? display;
}
