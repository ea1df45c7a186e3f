import type { Byline } from '../../model/byline.ts';
import type { Identifier } from '../../model/identifier.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { toOpenAlexId, toOrcid } from '../../normalise/identifiers/index.ts';
import { textToByline } from '../../normalise/names/index.ts';
import { toArray, toObject, toObjects, toText, toWholeNumber, type JsonObject } from '../json/read.ts';
import { institutionToAffiliation } from './institution.ts';
import type { Report } from './record-context.ts';

/** Author ids that stand for nobody: OpenAlex's deleted author and the one of works without authors. */
export const nobody: ReadonlySet<string> = new Set(['A5317838346', 'A9999999999']);

/**
 * `authorships`: "Authorship object". Lists of works hold the first 100 authors only and then say
 * `is_authors_truncated` ("Authors: limitations"); the true number is `authors_count` where it is given.
 */
export function authorshipsToBylines(
  work: JsonObject,
  report: Report,
): Pick<WorkRecord, 'bylines' | 'authorCount' | 'bylinesTruncated'> {
  const given = toArray(work['authorships']);
  const bylines = given
    .map((each) => authorshipToByline(toObject(each), report))
    .filter((byline) => byline !== undefined);
  const count = toWholeNumber(work['authors_count']) ?? 0;
  const bylinesTruncated = work['is_authors_truncated'] === true || count > given.length;
  return {
    bylines,
    authorCount: bylinesTruncated ? Math.max(count, bylines.length) : bylines.length,
    bylinesTruncated,
  };
}

function authorshipToByline(authorship: JsonObject | undefined, report: Report): Byline | undefined {
  const author = toObject(authorship?.['author']);
  const raw = toText(authorship?.['raw_author_name']);
  const name = toText(author?.['display_name']);
  const byline = nameToByline(raw) ?? nameToByline(name);
  if (authorship === undefined || byline === undefined) {
    report({
      code: 'no-author-name',
      severity: 'warning',
      message: 'An author without a name was left out of the byline list',
      value: raw ?? name ?? JSON.stringify(authorship ?? null).slice(0, 200),
    });
    return undefined;
  }
  const affiliations = toObjects(authorship['institutions'])
    .map(institutionToAffiliation)
    .filter((affiliation) => affiliation !== undefined);
  return {
    ...byline,
    identifiers: authorToIdentifiers(authorship, author, byline.identifiers, report),
    affiliations,
    ...(authorship['is_corresponding'] === true ? { corresponding: true } : {}),
  };
}

/**
 * The printed form. "None Okoro" is what some sources make of a missing given name; a text that begins with a comma
 * is an affiliation that some repositories deliver as an author.
 */
function nameToByline(name: string | undefined): Byline | undefined {
  return name === undefined || name.startsWith(',') ? undefined : textToByline(name.replace(/^None\s+/, ''));
}

/** `raw_orcid` was sent with the work; `author.orcid` is that of OpenAlex's author. */
function authorToIdentifiers(
  authorship: JsonObject,
  author: JsonObject | undefined,
  printed: readonly Identifier[],
  report: Report,
): Identifier[] {
  const identifiers: Identifier[] = [];
  const id = toOpenAlexId(toText(author?.['id']) ?? '');
  if (id?.startsWith('A') === true && !nobody.has(id)) identifiers.push({ scheme: 'openalex', value: id });
  const given = toText(authorship['raw_orcid']) ?? toText(author?.['orcid']);
  const orcid = given === undefined ? undefined : toOrcid(given);
  if (given !== undefined && orcid === undefined) reportOrcid(given, report);
  if (orcid !== undefined) identifiers.push({ scheme: 'orcid', value: orcid });
  const schemes = new Set(identifiers.map(({ scheme }) => scheme));
  return [...identifiers, ...printed.filter(({ scheme }) => !schemes.has(scheme))];
}

export function reportOrcid(value: string, report: Report): void {
  report({
    code: 'invalid-orcid',
    severity: 'warning',
    message: 'This is not an ORCID iD and was left out',
    value,
    hint: 'An ORCID iD has 16 digits, the last of which checks the others.',
  });
}
