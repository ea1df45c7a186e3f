import type { PublicationType } from '../../model/publication-type.ts';
import type { WorkRecord } from '../../model/work-record.ts';

/** Kinds that are about or inside one another and so may share an identifier or a title without being one work. */
export type WorkKind = 'text' | 'book' | 'chapter' | 'data' | 'software' | 'erratum' | 'peer-review';

const kinds: Partial<Record<PublicationType, WorkKind>> = {
  book: 'book',
  'edited-book': 'book',
  chapter: 'chapter',
  dataset: 'data',
  software: 'software',
  erratum: 'erratum',
  'peer-review': 'peer-review',
};

export function typeToWorkKind(type: PublicationType): WorkKind {
  return kinds[type] ?? 'text';
}

/** Prefixes under which preprint servers register their DOIs. */
const preprintDoi =
  /^10\.(?:48550|21203|26434|31234|31219|31235|20944|22541|36227|2139)\/|^10\.1101\/\d|^10\.5194\/egusphere/;
const preprintServer = /\b(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|corr|ssrn)\b/i;

/** The types that preprints become; a thesis or a data set in a repository is no preprint. */
const published: ReadonlySet<PublicationType> = new Set<PublicationType>([
  'article',
  'review',
  'conference-paper',
  'letter',
  'other',
]);

/** Whether a record describes a version that came before publication. */
export function isPreprint(record: WorkRecord): boolean {
  if (record.type === 'preprint') return true;
  if (!published.has(record.type)) return false;
  const doi = record.identifiers.find(({ scheme }) => scheme === 'doi')?.value;
  if (doi !== undefined) return preprintDoi.test(doi);
  if (record.versionKind === 'published') return false;
  const { venue } = record;
  if (venue !== undefined) return venue.kind === 'repository' || preprintServer.test(venue.name);
  return record.identifiers.some(({ scheme }) => scheme === 'arxiv');
}
