import type { Diagnostic } from '../../diagnostics.ts';
import { onePerson, type PlacedDecision } from '../../model/decision.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { LinkDecision } from '../../model/link-decision.ts';
import type { PersonName } from '../../model/person-name.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { foldName } from '../../normalise/names/index.ts';
import { toCanonicalJson } from '../canonical.ts';
import { compareBy } from '../compare.ts';
import { addTo, groupBy } from '../multimap.ts';
import type { RegisterPerson } from '../people/register-person.ts';
import { newest, ofAction, type Placed } from './by-action.ts';
import { toDecidedName } from './decided-name.ts';
import { toContradiction, toNoMatch } from './diagnostics.ts';
import { hideSpellings } from './hidden/index.ts';
import { toKey } from './keys.ts';
import { toCuratedDecision } from './link-decision.ts';

type ProfileAction = 'rename' | 'former-name' | 'hide-field' | 'verify' | 'merge';

/** Gives each of the institution's own people what was decided about them: names, hidden fields, checks. */
export function decideProfiles(
  people: readonly RegisterPerson[],
  decisions: readonly PlacedDecision[],
): { people: RegisterPerson[]; diagnostics: Diagnostic[] } {
  const about = ofAction(decisions, 'rename', 'former-name', 'hide-field', 'verify').flatMap((placed) =>
    typeof placed.decision.target === 'string' ? [{ placed, key: toKey(placed.decision.target) }] : [],
  );
  // A merge that was contradictory was applied to nobody, and then nobody bears both identifiers.
  const merges = ofAction(decisions, 'merge');
  if (about.length + merges.length === 0) return { people: [...people], diagnostics: [] };
  const holders = new Map<string, RegisterPerson>();
  for (const person of people) {
    for (const key of [person.id, ...person.identifiers.map(identifierToKey)]) holders.set(key, person);
  }
  const byPerson = new Map<RegisterPerson, Placed<ProfileAction>[]>();
  const diagnostics: Diagnostic[] = [];
  for (const { placed, key } of about) {
    const person = holders.get(key);
    if (person === undefined) diagnostics.push(toNoMatch(placed));
    else addTo(byPerson, person, placed);
  }
  for (const placed of merges) {
    const [from, into] = [placed.decision.target, placed.decision.into].map((key) => holders.get(toKey(key)));
    if (into !== undefined && into === from) addTo(byPerson, into, placed);
  }
  const result = people.map((person) => {
    const own = byPerson.get(person);
    return own === undefined ? person : applyTo(person, own, diagnostics);
  });
  return { people: result, diagnostics };
}

function applyTo(
  person: RegisterPerson,
  decisions: readonly Placed<ProfileAction>[],
  diagnostics: Diagnostic[],
): RegisterPerson {
  const renames = newest(ofAction(decisions, 'rename'), ({ decision }) => toCanonicalJson(decision.name));
  if (renames.contradictory.length > 0)
    diagnostics.push(
      toContradiction(renames.contradictory, 'These decisions give one person different names'),
    );
  const former = newestOfEachName(ofAction(decisions, 'former-name')).map(({ decision }): PersonName => ({
    ...toDecidedName(decision.name, 'former'),
    hidden: decision.hidden,
  }));
  const hiddenFields = ofAction(decisions, 'hide-field').map(({ decision: { field, value } }) => ({
    field,
    value,
  }));
  const records = orderRecords(person, ofAction(decisions, 'merge'));
  const names = records === person.records ? person.names : records.flatMap((record) => record.names);
  return {
    ...person,
    records,
    names: decideNames(names, renames.newest, former),
    curated: {
      verified: ofAction(decisions, 'verify').flatMap(({ decision: { check, when } }) =>
        check === undefined || check === onePerson ? [] : [{ check, date: when }],
      ),
      hiddenFields,
      decisions: toPrinted(decisions, renames.newest),
    },
  };
}

/** Of several decisions on one former name the newest counts; of those of one day, the one that hides it. */
function newestOfEachName(decisions: readonly Placed<'former-name'>[]): Placed<'former-name'>[] {
  const byName = groupBy(decisions, ({ decision: { name } }) =>
    foldName(typeof name === 'string' ? name : name.display),
  );
  const newestLast = compareBy<Placed<'former-name'>>(
    ({ decision }) => decision.when,
    ({ decision }) => (decision.hidden ? 1 : 0),
  );
  return [...byName.values()].flatMap((group) => group.toSorted(newestLast).at(-1) ?? []);
}

/** Of records of one origin those come first that bear the identifier into which others were merged. */
function orderRecords(
  { records }: RegisterPerson,
  merges: readonly Placed<'merge'>[],
): RegisterPerson['records'] {
  if (merges.length === 0) return records;
  const targets = new Set(merges.map(({ decision }) => toKey(decision.target)));
  const leading = new Set(
    merges.map(({ decision }) => toKey(decision.into)).filter((key) => !targets.has(key)),
  );
  const origins = [...new Set(records.map(({ origin }) => origin))];
  const leads = ({ identifiers }: PersonRecord): boolean =>
    identifiers.some((identifier) => leading.has(identifierToKey(identifier)));
  return records.toSorted(
    compareBy<PersonRecord>(
      ({ origin }) => origins.indexOf(origin),
      (record) => (leads(record) ? 0 : 1),
    ),
  );
}

/** Preferred first; every spelling that is former becomes former wherever it stands. */
function decideNames(
  names: readonly PersonName[],
  rename: Placed<'rename'> | undefined,
  former: readonly PersonName[],
): PersonName[] {
  const formerKeys = new Map(former.map((name) => [foldName(name.display), name]));
  const preferred = rename === undefined ? undefined : toDecidedName(rename.decision.name, 'preferred');
  const renamed =
    preferred === undefined ? names : [preferred, ...names.map((name) => demote(name, preferred.display))];
  const kept = renamed.map((name): PersonName => {
    const known = formerKeys.get(foldName(name.display));
    return known === undefined ? name : { ...name, kind: 'former', hidden: known.hidden };
  });
  return hideSpellings([...kept, ...former], preferred === undefined ? undefined : kept[0]);
}

/** What the exports call the person still leads to their works, and is not listed: a rename may correct a mistake. */
function demote(name: PersonName, preferred: string): PersonName {
  return name.kind === 'preferred' && foldName(name.display) !== foldName(preferred)
    ? { ...name, kind: 'former' }
    : name;
}

/** Names that are hidden, and what is not to be shown, are not told here either. */
function toPrinted(
  decisions: readonly Placed<ProfileAction>[],
  rename: Placed<'rename'> | undefined,
): LinkDecision[] {
  return decisions.flatMap((placed) => {
    const { decision } = placed;
    switch (decision.action) {
      case 'verify':
        return decision.check === onePerson ? [] : [toCuratedDecision(decision, [decision.check ?? ''])];
      case 'merge':
        return [toCuratedDecision(decision, [toKey(decision.target), toKey(decision.into)])];
      case 'rename':
        return placed === rename ? [toCuratedDecision(decision, [])] : [];
      default:
        return [];
    }
  });
}
