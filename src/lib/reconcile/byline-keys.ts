import type { Byline } from '../model/byline.ts';
import { foldName, initialNameKey } from '../normalise/names/index.ts';

/** The part of a byline that is its name. */
export type NamedByline = Pick<Byline, 'kind' | 'display' | 'family' | 'given' | 'particle' | 'suffix'>;

/** Surname and initial, or the whole name of a body or of somebody with one name. */
export function bylineToBlockKey(byline: NamedByline): string {
  const key = byline.kind === 'person' ? initialNameKey(byline) : undefined;
  return key ?? foldName(byline.display);
}

/** The surname, or the whole name of a body. */
export function bylineToFamilyKey(byline: NamedByline): string {
  return foldName(byline.family ?? byline.display);
}
