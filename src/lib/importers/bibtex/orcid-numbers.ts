import type { Byline } from '../../model/byline.ts';
import { toOrcid } from '../../normalise/identifiers/index.ts';
import { initialNameKey, nameToParts } from '../../normalise/names/index.ts';

const pair = /([^\n/;]+)\/(\d{4}-\d{4}-\d{4}-\d{3}[\dXx])/g;

/**
 * Web of Science gives the ORCID iDs of some authors in a field of their own, `Färber, Ines/0000-0002-1825-0097`, in
 * any order. An iD is given to the author with that family name and initial, where there is one and no other.
 */
export function withOrcidNumbers(bylines: readonly Byline[], field: string): Byline[] {
  const orcids = new Map<string, string | undefined>();
  for (const [, name = '', number = ''] of field.matchAll(pair)) {
    const orcid = toOrcid(number);
    const key = initialNameKey(nameToParts(name) ?? {});
    if (orcid === undefined || key === undefined) continue;
    // Two people of one name: nobody can tell.
    orcids.set(key, orcids.has(key) && orcids.get(key) !== orcid ? undefined : orcid);
  }
  const keys = bylines.map(initialNameKey);
  return bylines.map((byline, position) => {
    const key = keys[position];
    const orcid = key === undefined ? undefined : orcids.get(key);
    const isAlone = keys.filter((other) => other === key).length === 1;
    const isKnown = byline.identifiers.some(({ scheme }) => scheme === 'orcid');
    if (orcid === undefined || !isAlone || isKnown) return byline;
    return { ...byline, identifiers: [...byline.identifiers, { scheme: 'orcid', value: orcid }] };
  });
}
