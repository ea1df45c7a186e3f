import type { PublicationType } from '../../model/publication-type.ts';
import type { VersionKind } from '../../model/version.ts';
import { toDoi } from '../../normalise/identifiers/index.ts';
import { toObject, toText, type JsonObject } from '../json/read.ts';
import type { Report } from './record-context.ts';

/** `type`: "Work Types Overview" of developers.openalex.org; `journal-article` and `grant` occur in older exports. */
const openAlexTypes: ReadonlyMap<string, PublicationType> = new Map<string, PublicationType>([
  ['article', 'article'],
  ['book', 'book'],
  ['book-chapter', 'chapter'],
  ['book-review', 'other'],
  ['conference-abstract', 'conference-paper'],
  ['conference-paper', 'conference-paper'],
  ['data-paper', 'article'],
  ['database', 'dataset'],
  ['dataset', 'dataset'],
  ['dissertation', 'thesis'],
  ['editorial', 'editorial'],
  ['erratum', 'erratum'],
  ['grant', 'other'],
  ['letter', 'letter'],
  ['libguides', 'other'],
  ['other', 'other'],
  ['paratext', 'other'],
  ['peer-review', 'peer-review'],
  ['preprint', 'preprint'],
  ['reference-entry', 'chapter'],
  ['report', 'report'],
  ['retraction', 'erratum'],
  ['review', 'review'],
  ['software', 'software'],
  ['software-paper', 'article'],
  ['standard', 'report'],
  ['supplementary-materials', 'other'],
]);

/** `type_crossref`, and `type` before 2023: Crossref's "types" list. */
const crossrefTypes: ReadonlyMap<string, PublicationType> = new Map<string, PublicationType>([
  ['book', 'book'],
  ['book-chapter', 'chapter'],
  ['book-part', 'chapter'],
  ['book-section', 'chapter'],
  ['book-series', 'other'],
  ['book-set', 'book'],
  ['book-track', 'chapter'],
  ['component', 'other'],
  ['dataset', 'dataset'],
  ['dissertation', 'thesis'],
  ['edited-book', 'edited-book'],
  ['grant', 'other'],
  ['journal', 'other'],
  ['journal-article', 'article'],
  ['journal-issue', 'other'],
  ['journal-volume', 'other'],
  ['monograph', 'book'],
  ['other', 'other'],
  ['peer-review', 'peer-review'],
  ['posted-content', 'preprint'],
  ['proceedings', 'edited-book'],
  ['proceedings-article', 'conference-paper'],
  ['proceedings-series', 'other'],
  ['reference-book', 'book'],
  ['reference-entry', 'chapter'],
  ['report', 'report'],
  ['report-component', 'report'],
  ['report-series', 'report'],
  ['standard', 'report'],
  ['standard-series', 'report'],
]);

/** Where OpenAlex's type is coarse, Crossref's tells more: our type from the first, by the second. */
const finerTypes: ReadonlyMap<PublicationType, readonly PublicationType[]> = new Map<
  PublicationType,
  readonly PublicationType[]
>([
  ['article', ['conference-paper', 'preprint']],
  ['book', ['edited-book']],
]);

/** `version` of a location: "Location object" of docs.openalex.org. */
const versionKinds: ReadonlyMap<string, VersionKind> = new Map<string, VersionKind>([
  ['submittedVersion', 'submitted'],
  ['acceptedVersion', 'accepted'],
  ['publishedVersion', 'published'],
]);

export function workToType(
  work: JsonObject,
  location: JsonObject | undefined,
  report: Report,
): PublicationType {
  if (work['is_paratext'] === true) return 'other';
  const given = toText(work['type']);
  const crossref = crossrefTypes.get(toText(work['type_crossref']) ?? '');
  const type = openAlexTypes.get(given ?? '') ?? crossrefTypes.get(given ?? '') ?? crossref;
  if (type === undefined && given !== undefined) {
    report({
      code: 'unknown-type',
      severity: 'notice',
      message: 'The type of work is not known; the work is shown as other',
      value: given,
    });
  }
  if (type === undefined) return 'other';
  if (crossref !== undefined && finerTypes.get(type)?.includes(crossref) === true) return crossref;
  if (type !== 'article') return type;
  if (toText(toObject(location?.['source'])?.['type']) === 'conference') return 'conference-paper';
  return isOnArxivOnly(work, location) ? 'preprint' : type;
}

export function locationToVersionKind(location: JsonObject | undefined): VersionKind | undefined {
  return versionKinds.get(toText(location?.['version']) ?? '');
}

/** OpenAlex types some arXiv postings `article`: its best location is arXiv, and the DOI, if any, is arXiv's own. */
function isOnArxivOnly(work: JsonObject, location: JsonObject | undefined): boolean {
  const isSubmitted = locationToVersionKind(location) === 'submitted';
  const doi = toDoi(toText(work['doi']) ?? '');
  const isArxiv = /^https?:\/\/arxiv\.org\//i.test(toText(location?.['landing_page_url']) ?? '');
  return isSubmitted && (doi === undefined ? isArxiv : doi.startsWith('10.48550/arxiv.'));
}
