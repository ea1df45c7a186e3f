import type { BylineAnchor, WorkReference } from '../../model/decision.ts';
import { toArxivId, toDoi, toOpenAlexId, toOrcid } from '../../normalise/identifiers/index.ts';

/** An identifier as exports have it, however it is written in a decision: `doi:https://doi.org/10.5555/X` → `doi:10.5555/x`. */
export function toKey(written: string): string {
  const [scheme = '', ...rest] = written.split(':');
  const value = rest.join(':').trim();
  return `${scheme}:${normalisers[scheme]?.(value) ?? value}`;
}

/** Whether a key is one that people have, and no work. */
export function isPersonKey(reference: WorkReference): reference is string {
  return typeof reference === 'string' && personKey.test(toKey(reference));
}

const personKey =
  /^(?:(?:orcid|roster|scopus|scholar):|openalex:A|dblp:(?!conf\/|journals\/|books\/|phd\/|series\/))/;

/** A key that two references to one thing share; that of an entry cannot be taken for an identifier. */
export function referenceToKey(reference: WorkReference): string {
  if (typeof reference === 'string') return toKey(reference);
  return `entry ${reference.source ?? ''}\n${reference.entry}`;
}

/** For messages. */
export function referenceToText(reference: WorkReference): string {
  if (typeof reference === 'string') return toKey(reference);
  return reference.source === undefined
    ? `entry ${reference.entry}`
    : `entry ${reference.entry} of ${reference.source}`;
}

/** For messages: `Okafor, R. on doi:10.5555/x`. */
export function anchorToText({ work, byline, place }: BylineAnchor): string {
  return `${byline}${place === undefined ? '' : ` (author ${place})`} on ${referenceToText(work)}`;
}

const normalisers: Readonly<Record<string, (value: string) => string | undefined>> = {
  doi: toDoi,
  orcid: toOrcid,
  arxiv: toArxivId,
  openalex: toOpenAlexId,
};
