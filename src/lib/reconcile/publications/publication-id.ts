import type { IdentifierScheme } from '../../model/identifier.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { textToDigest } from '../digest.ts';
import { datesToYear } from './dates.ts';
import type { ReconciledWork } from './reconciled-work.ts';
import { typeToWorkKind } from './work-kind.ts';

/** Strongest first. */
const schemes: readonly IdentifierScheme[] = ['doi', 'arxiv', 'pmid', 'pmcid', 'acl', 'openalex', 'isbn'];

/**
 * Gives each work its id: the key of its strongest identifier, those of the preferred version first; otherwise a
 * digest of what a reader would know it by. Where two works claim one id, the first in the list has it.
 * @param works in an order that follows their content
 */
export function givePublicationIds(works: readonly Omit<ReconciledWork, 'id'>[]): ReconciledWork[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return works.map((work) => {
    const id = freeId(work, taken, counts);
    taken.add(id);
    return { id, ...work };
  });
}

function identifierIds(work: Omit<ReconciledWork, 'id'>): string[] {
  const identifiers = work.versions.flatMap((version) => version.identifiers);
  return schemes
    .filter((scheme) => scheme !== 'isbn' || typeToWorkKind(work.type) === 'book')
    .flatMap((scheme) => identifiers.filter((identifier) => identifier.scheme === scheme))
    .map(({ scheme, value }) => `${scheme}:${value}`);
}

/** @param counts how many works have each local id, so that nobody counts them again */
function freeId(
  work: Omit<ReconciledWork, 'id'>,
  taken: ReadonlySet<string>,
  counts: Map<string, number>,
): string {
  const strong = identifierIds(work).find((id) => !taken.has(id));
  if (strong !== undefined) return strong;
  const local = workToLocalId(work);
  const count = (counts.get(local) ?? 0) + 1;
  counts.set(local, count);
  return count === 1 ? local : `${local}-${count}`;
}

/** The id that the work has where no other record joins it and no source knows an identifier of it. */
export function recordToLocalId({ title, bylines, dates, venue }: WorkRecord): string {
  return workToLocalId({ title: title ?? { text: 'Untitled' }, bylines, year: datesToYear(dates), venue });
}

/** The id of a work without identifiers. */
export function workToLocalId({
  title,
  bylines,
  year,
  venue,
}: {
  title: { text: string };
  bylines: readonly { display: string }[];
  year?: number | undefined;
  venue?: { name: string } | undefined;
}): string {
  const known = [title.text, bylines[0]?.display, year, venue?.name];
  return `local:${textToDigest(known.map((value) => value ?? '').join('\n'))}`;
}
