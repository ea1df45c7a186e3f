import type { Affiliation, Byline } from '../../model/byline.ts';
import { toOrcid } from '../../normalise/identifiers/index.ts';
import { isTruncationMark, partsToByline, textToByline } from '../../normalise/names/index.ts';
import type { Notes } from '../mapping/notes.ts';
import { isObject, toText } from './value.ts';

export interface CslNames {
  bylines: Byline[];
  /** The list ended in "et al." or "and others". */
  truncated: boolean;
}

/** A CSL name list. A null, empty or unreadable name is noted and left out. */
export function cslNamesToBylines(value: unknown, field: string, notes: Notes): CslNames {
  const names: unknown[] = Array.isArray(value) ? value : [value];
  const bylines: Byline[] = [];
  let truncated = false;
  names.forEach((name, i) => {
    if (namesNobodyElse(name)) {
      truncated = true;
      return;
    }
    const byline = cslNameToByline(name);
    if (byline !== undefined) {
      bylines.push(byline);
      return;
    }
    notes.add('warning', 'null-author', `Name ${i + 1} of "${field}" is empty or unreadable`, {
      value: name,
      hint: 'The other names are kept; correct the name in the source.',
    });
  });
  return { bylines, truncated };
}

/** https://docs.citationstyles.org/en/stable/specification.html#names ; with Crossref's ORCID and affiliation. */
function cslNameToByline(name: unknown): Byline | undefined {
  if (typeof name === 'string') return textToByline(name);
  if (!isObject(name)) return undefined;
  const literal = toText(name['literal']) ?? toText(name['name']);
  const family = toText(name['family']);
  const given = toText(name['given']);
  const byline =
    family === undefined && given === undefined && literal !== undefined
      ? partsToByline({ literal })
      : partsToByline({ family, given, particle: particleOf(name), suffix: toText(name['suffix']) });
  if (byline === undefined) return undefined;
  const orcid = toOrcid(toText(name['ORCID']) ?? toText(name['orcid']) ?? '');
  if (orcid !== undefined && !byline.identifiers.some(({ scheme }) => scheme === 'orcid')) {
    byline.identifiers.push({ scheme: 'orcid', value: orcid });
  }
  byline.affiliations.push(...affiliationsOf(name['affiliation']));
  return byline;
}

function particleOf(name: Record<string, unknown>): string | undefined {
  const particles = [toText(name['dropping-particle']), toText(name['non-dropping-particle'])];
  const joined = particles.filter((particle) => particle !== undefined).join(' ');
  return joined === '' ? undefined : joined;
}

function affiliationsOf(value: unknown): Affiliation[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    const name = isObject(item) ? toText(item['name']) : toText(item);
    return name === undefined ? [] : [{ name: name.replaceAll(/\s+/g, ' ').trim(), identifiers: [] }];
  });
}

function namesNobodyElse(name: unknown): boolean {
  if (typeof name === 'string') return isTruncationMark(name);
  if (!isObject(name)) return false;
  const whole = [name['literal'], name['given'], name['family']]
    .map(toText)
    .filter((text) => text !== undefined);
  return whole.length > 0 && isTruncationMark(whole.join(' '));
}
