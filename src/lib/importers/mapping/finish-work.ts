import type { Dated } from '../../model/dated.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { findArxivId } from '../../normalise/identifiers/index.ts';
import type { Notes } from './notes.ts';
import { withoutPageChrome } from './page-chrome.ts';
import { isPreprintDoi, isPreprintServer, toPreprintServer } from './preprints.ts';
import { joinWorkFields, workFieldsToRecord, type WorkFields } from './work-fields.ts';

/** Types that a source writes for anything it has no better word for. */
const vague: ReadonlySet<PublicationType> = new Set(['article', 'other', 'report']);

/**
 * A record from what the fields gave: recognises preprints whatever type the source calls them, names their server
 * instead of a journal, drops what is a web page's frame and no abstract, and notes what is missing.
 */
export function finishWork(fields: WorkFields, provenance: Provenance, notes: Notes): WorkRecord {
  const settled = settleErratum(settlePreprint(settleAbstract(fields, notes)));
  if (settled.title === undefined) {
    notes.add('warning', 'missing-title', 'This work has no title', {
      hint: 'It is listed as untitled; add the title in the source.',
    });
  }
  if ((settled.bylines ?? []).length === 0 && (settled.editors ?? []).length === 0) {
    notes.add('notice', 'missing-author', 'This work names no author', { value: settled.title?.text });
  }
  return workFieldsToRecord(settled, provenance);
}

/** An abstract that was taken from a web page, without the page. What is cut out of one has lost its markup. */
function settleAbstract(fields: WorkFields, notes: Notes): WorkFields {
  if (fields.abstract === undefined) return fields;
  const { abstract, ...rest } = fields;
  const { text, problem } = withoutPageChrome(abstract.text);
  if (problem === undefined) return fields;
  notes.add(problem.severity, problem.code, problem.message, { value: problem.value });
  if (text === undefined) return rest;
  const { html: _, ...plain } = abstract;
  return { ...rest, abstract: { ...plain, text } };
}

/** What publishers call a correction, before the title of the work that is corrected. */
const erratumTitle =
  /^\W*(?:errat(?:um|a)|corrigend(?:um|a)|(?:author|publisher) correction)(?:\s+(?:to|for|on|in)\b|\s*[:.\])]|\s+[–—-]\s|\s*[–—-]\s*(?=(?:an?|the|on|to)\s)|\s*$)|^\W*corrections?(?:\s+to)?\s*[:\])]/i;

/** Sources list corrections as articles: their titles tell. */
function settleErratum(fields: WorkFields): WorkFields {
  const isErratum = vague.has(fields.type ?? 'other') && erratumTitle.test(fields.title?.text ?? '');
  return isErratum ? { ...fields, type: 'erratum' } : fields;
}

function settlePreprint(fields: WorkFields): WorkFields {
  const name = fields.venue?.name ?? '';
  const server = isPreprintServer(name);
  const arxiv = server ? findArxivId(name) : undefined;
  const joined: WorkFields =
    arxiv === undefined
      ? fields
      : joinWorkFields([fields, { identifiers: [{ scheme: 'arxiv', value: arxiv }] }]);
  const type = joined.type ?? 'other';
  if (!isPreprint(joined, type, server)) {
    const isPublished =
      (joined.venue?.name ?? '') !== '' && type !== 'other' && joined.versionKind === undefined;
    return isPublished ? { ...joined, versionKind: 'published' } : joined;
  }
  const { issue: _, volume, dates, ...rest } = joined;
  return {
    ...rest,
    // CoRR's volumes are identifiers: abs/2204.05862
    ...(volume === undefined || server ? {} : { volume }),
    ...(dates === undefined ? {} : { dates: toPosted(dates) }),
    type: 'preprint',
    versionKind: 'submitted',
    venue: { ...joined.venue, ...serverOf(joined, server), kind: 'repository' },
  };
}

/** A preprint is issued by being posted, unless the record itself tells the two apart. */
function toPosted(dates: Dated[]): Dated[] {
  if (dates.some(({ basis }) => basis === 'posted')) return dates;
  return dates.map((dated) => (dated.basis === 'issued' ? { ...dated, basis: 'posted' } : dated));
}

function isPreprint(fields: WorkFields, type: PublicationType, server: boolean): boolean {
  if (type === 'preprint') return true;
  if (!vague.has(type)) return false;
  if (server) return true;
  const identifiers = fields.identifiers ?? [];
  if (identifiers.some(({ scheme, value }) => scheme === 'doi' && isPreprintDoi(value))) return true;
  const published =
    (fields.venue?.name ?? '') !== '' ||
    identifiers.some(({ scheme }) => scheme === 'doi' || scheme === 'isbn');
  return !published && identifiers.some(({ scheme }) => scheme === 'arxiv');
}

function serverOf(fields: WorkFields, server: boolean): { name?: string } {
  const { name } = fields.venue ?? {};
  if (name !== undefined) return server ? { name: toPreprintServer(name) } : { name };
  return fields.identifiers?.some(({ scheme }) => scheme === 'arxiv') === true ? { name: 'arXiv' } : {};
}
