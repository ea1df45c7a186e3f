import type { Identifier } from '../../model/identifier.ts';
import type { Relation } from '../../model/relation.ts';
import { doiToIdentifier, toDoi, toPmid } from '../../normalise/identifiers/index.ts';
import { isPreprintServer } from '../mapping/preprints.ts';
import type { WorkFields } from '../mapping/work-fields.ts';

interface Correction {
  relation: Relation['type'];
  /** The work that says so is itself retracted. */
  retracts?: true;
}

/**
 * What the notices that MEDLINE links say of the work that has them, by the name in XML and the tag in text.
 * https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#commentscorrections
 */
const corrections: readonly (readonly [refType: string, tag: string, Correction])[] = [
  ['RetractionIn', 'RIN', { relation: 'is-retracted-by', retracts: true }],
  ['RetractionOf', 'ROF', { relation: 'retracts' }],
  ['RetractedandRepublishedIn', 'RRI', { relation: 'is-version-of', retracts: true }],
  ['RetractedandRepublishedFrom', 'RRF', { relation: 'is-version-of' }],
  ['PartialRetractionIn', 'PRIN', { relation: 'is-corrected-by' }],
  ['PartialRetractionOf', 'PROF', { relation: 'corrects' }],
  ['ErratumIn', 'EIN', { relation: 'is-corrected-by' }],
  ['ErratumFor', 'EFR', { relation: 'corrects' }],
  ['CorrectedandRepublishedIn', 'CRI', { relation: 'is-corrected-by' }],
  ['CorrectedandRepublishedFrom', 'CRF', { relation: 'corrects' }],
  ['RepublishedIn', 'RPI', { relation: 'is-version-of' }],
  ['RepublishedFrom', 'RPF', { relation: 'is-version-of' }],
  ['UpdateIn', 'UIN', { relation: 'is-version-of' }],
  ['UpdateOf', 'UOF', { relation: 'is-version-of' }],
];

const byName = new Map(
  corrections.flatMap(([refType, tag, correction]) => [
    [refType, correction] as const,
    [tag, correction] as const,
  ]),
);

/** The tags of notices that are read, for the table of tagged text. */
export const correctionTags: readonly string[] = corrections.map(([, tag]) => tag);

/** A notice that a record links. */
export interface LinkedNotice {
  /** `RetractionIn` or `RIN`. */
  kind: string;
  /** The notice's citation: "Rivers J. 2010 Feb 6;3(2):4. PMID: 123". */
  source: string;
  pmid?: string | undefined;
}

/**
 * The relation that a linked notice gives, and whether the work is retracted.
 * @param isPreprint whether the work is a preprint, of which an update is the article
 */
export function noticeToFields(notice: LinkedNotice, isPreprint: boolean): WorkFields | undefined {
  const kind = notice.kind.trim();
  const correction = byName.get(kind);
  if (correction === undefined) return undefined;
  const target = targetOf(notice);
  const type = typeOf(kind, correction, notice, isPreprint);
  return {
    ...(target === undefined ? {} : { relations: [{ type, target }] }),
    ...(correction.retracts === true ? { retracted: true } : {}),
  };
}

/** PubMed links a preprint and its article as update of each other. */
function typeOf(
  kind: string,
  { relation }: Correction,
  { source }: LinkedNotice,
  isPreprint: boolean,
): Relation['type'] {
  if (isPreprint && (kind === 'UpdateIn' || kind === 'UIN')) return 'is-preprint-of';
  const isOfPreprint = !isPreprint && (kind === 'UpdateOf' || kind === 'UOF') && isPreprintServer(source);
  return isOfPreprint ? 'has-preprint' : relation;
}

function targetOf({ pmid, source }: LinkedNotice): Identifier | undefined {
  const value = toPmid(pmid ?? /\bPMID:\s*(\d+)/.exec(source)?.[1] ?? '');
  if (value !== undefined) return { scheme: 'pmid', value };
  const doi = toDoi(/\bdoi:\s*(10\.\S+)/i.exec(source)?.[1] ?? '');
  return doi === undefined ? undefined : doiToIdentifier(doi);
}
