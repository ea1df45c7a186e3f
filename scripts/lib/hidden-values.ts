import { z } from 'astro/zod';
import type { PlacedDecision } from '../../src/lib/model/decision.ts';
import { soughtNameSchema } from '../../src/lib/model/hidden-name.ts';
import { type IdentifierScheme, identifierToKey } from '../../src/lib/model/identifier.ts';
import type { SourceRecord } from '../../src/lib/model/source-record.ts';
import { ofAction } from '../../src/lib/reconcile/curation/by-action.ts';
import type { HiddenValues as Hidden } from '../../src/lib/reconcile/curation/hidden/index.ts';
import { toKey } from '../../src/lib/reconcile/curation/keys.ts';

/** The file of the generated folder with what `toHiddenValues` gave. It is never published. */
export const hiddenValuesName = 'hidden-values.json';

/** Schemes whose values name one person wherever they stand. */
const personal: ReadonlySet<IdentifierScheme> = new Set([
  'orcid',
  'openalex',
  'scopus',
  'scholar',
  'wikidata',
]);

/** What may stand nowhere on the site: identifiers as they are, names in every spelling. */
export const hiddenValuesSchema = z.object({
  values: z.array(z.string()),
  names: z.array(soughtNameSchema),
});

export type HiddenValues = z.infer<typeof hiddenValuesSchema>;

/**
 * What may stand nowhere on the site: the identifiers of hidden and removed people, those that a decision names and
 * those that the exports know besides, and the former names and ORCID iDs that are hidden. The names of hidden people are not among
 * them, since the bylines of a work stay as they were printed.
 */
export function toHiddenValues(
  decisions: readonly PlacedDecision[],
  records: readonly SourceRecord[],
  { hiddenNames, hiddenOrcids }: Hidden = { hiddenNames: [], hiddenOrcids: [] },
): HiddenValues {
  const values = new Set([...hiddenIdentifiers(decisions, records), ...hiddenOrcids]);
  return { values: [...values].sort(), names: [...hiddenNames] };
}

function hiddenIdentifiers(
  decisions: readonly PlacedDecision[],
  records: readonly SourceRecord[],
): ReadonlySet<string> {
  const targets = new Set(
    ofAction(decisions, 'hide-person', 'remove-person').map(({ decision }) => toKey(decision.target)),
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
  return hidden;
}
