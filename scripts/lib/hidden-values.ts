import type { Decision } from '../../src/lib/model/decision.ts';
import { type IdentifierScheme, identifierToKey } from '../../src/lib/model/identifier.ts';
import type { SourceRecord } from '../../src/lib/model/source-record.ts';

/** The file of the generated folder with what `toHiddenValues` gave. */
export const hiddenValuesName = 'hidden-values.json';

/** Schemes whose values name one person wherever they stand. */
const personal: ReadonlySet<IdentifierScheme> = new Set([
  'orcid',
  'openalex',
  'scopus',
  'scholar',
  'wikidata',
]);

/**
 * What may stand nowhere on the site: the identifiers of hidden people, those that a decision names and those that
 * the exports know besides. Names are not among them, since the bylines of a work stay as they were printed.
 */
export function toHiddenValues(decisions: readonly Decision[], records: readonly SourceRecord[]): string[] {
  const targets = new Set(
    decisions.filter(({ action }) => action === 'hide-person').map(({ target }) => target),
  );
  const hidden = new Set<string>();
  for (const target of targets) {
    const [scheme = '', ...value] = target.split(':');
    if ([...personal].some((one) => one === scheme)) hidden.add(value.join(':'));
  }
  for (const record of records) {
    if (record.kind !== 'person' || !record.identifiers.some((one) => targets.has(identifierToKey(one))))
      continue;
    for (const { scheme, value } of record.identifiers) if (personal.has(scheme)) hidden.add(value);
  }
  return [...hidden].sort();
}
