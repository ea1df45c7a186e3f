import type { PlacedDecision } from '../../src/lib/model/decision.ts';
import { type IdentifierScheme, identifierToKey } from '../../src/lib/model/identifier.ts';
import type { Person } from '../../src/lib/model/person.ts';
import type { Publication } from '../../src/lib/model/publication.ts';
import type { SourceRecord } from '../../src/lib/model/source-record.ts';
import { foldName } from '../../src/lib/normalise/names/index.ts';
import { ofAction } from '../../src/lib/reconcile/curation/by-action.ts';
import { toDecidedName } from '../../src/lib/reconcile/curation/decided-name.ts';
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

/**
 * What may stand nowhere on the site: the identifiers of hidden and removed people, those that a decision names and
 * those that the exports know besides, and the former names that are hidden. The names of hidden people are not among
 * them, since the bylines of a work stay as they were printed.
 */
export function toHiddenValues(
  decisions: readonly PlacedDecision[],
  records: readonly SourceRecord[],
  shown: { people: readonly Person[]; publications: readonly Publication[] } = {
    people: [],
    publications: [],
  },
): string[] {
  return [...new Set([...hiddenIdentifiers(decisions, records), ...hiddenNames(decisions, shown)])].sort();
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

/** In both orders. A name that somebody else bears cannot be looked for: they may be printed under it. */
function hiddenNames(
  decisions: readonly PlacedDecision[],
  { people, publications }: { people: readonly Person[]; publications: readonly Publication[] },
): string[] {
  const names = ofAction(decisions, 'former-name').flatMap(({ decision }) =>
    decision.hidden ? [{ owner: toKey(decision.target), name: toDecidedName(decision.name, 'former') }] : [],
  );
  if (names.length === 0) return [];
  const owners = new Map(
    people.flatMap(({ id, identifiers }) =>
      [id, ...identifiers.map(identifierToKey)].map((key) => [key, id]),
    ),
  );
  const wanted = new Set(names.map(({ name }) => foldName(name.display)));
  const bearers = new Map<string, Set<string>>();
  const note = (display: string, person: string): void => {
    const folded = foldName(display);
    if (wanted.has(folded)) bearers.set(folded, (bearers.get(folded) ?? new Set()).add(person));
  };
  for (const person of people) {
    note(person.name.display, person.id);
    if (person.own) for (const { display } of person.names) note(display, person.id);
  }
  for (const { authorships } of publications) {
    for (const { display, person } of authorships) if (person !== undefined) note(display, person);
  }
  return names.flatMap(({ owner, name: { display, family, given } }) => {
    const others = [...(bearers.get(foldName(display)) ?? [])].filter((id) => id !== owners.get(owner));
    if (others.length > 0) return [];
    return family === undefined || given === undefined ? [display] : [display, `${family} ${given}`];
  });
}
