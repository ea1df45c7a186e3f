import type { Diagnostic } from '../../../diagnostics.ts';
import { type Identifier, identifierToKey } from '../../../model/identifier.ts';
import { toOrcid } from '../../../normalise/identifiers/index.ts';
import type { People } from '../../people/hide-people.ts';
import { freeId } from '../../people/register.ts';
import type { RegisterPerson } from '../../people/register-person.ts';
import type { RecordPair } from '../../publications/index.ts';
import { maskTexts, type MaskText, omission } from './mask-text.ts';

interface Told<Other> extends People {
  pairs: readonly RecordPair[];
  diagnostics: readonly Diagnostic[];
  /** Anything else with texts in it. */
  other: Other;
}

/**
 * Takes the ORCID iDs that a decision hides out of everything that leaves the reconciliation: identifiers of people
 * and bylines, links, keys of entries, values under "Why is this here?", ids. By then they have led to the works.
 */
export function hideOrcids<Other>(
  everything: Told<Other>,
): Told<Other> & { hiddenOrcids: readonly string[] } {
  const hiddenOf = new Map(everything.own.map((person) => [person, findHiddenOrcids(person)]));
  const hiddenOrcids = [...new Set([...hiddenOf.values()].flatMap((list) => list.map(({ value }) => value)))];
  if (hiddenOrcids.length === 0) return { ...everything, hiddenOrcids };
  const mask = orcidMasker(hiddenOrcids);
  const { own, external, linked, pairs, diagnostics, other } = everything;
  const ids = toNewIds([...own, ...external], hiddenOrcids);
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    own: own.map((person) => {
      const hidden = hiddenOf.get(person) ?? [];
      const masked = maskTexts(person, mask, ['hiddenFields']);
      return { ...masked, id: idOf(person.id), ...(hidden.length === 0 ? {} : { hiddenOrcids: hidden }) };
    }),
    external: maskTexts(external, mask).map((person) => ({ ...person, id: idOf(person.id) })),
    linked: linked.map(({ work, links }) => ({
      work: maskTexts(work, mask),
      links: maskTexts(links, mask).map((link) =>
        link === undefined || !ids.has(link.person) ? link : { ...link, person: idOf(link.person) },
      ),
    })),
    pairs: maskTexts(pairs, mask),
    diagnostics: maskTexts(diagnostics, mask),
    other: maskTexts(other, mask),
    hiddenOrcids,
  };
}

/** Finds ORCID iDs in a text, with any hyphens or none. */
export function orcidMasker(orcids: readonly string[]): MaskText {
  if (orcids.length === 0) return (text) => text;
  const hidden = new Set(orcids.map((orcid) => orcid.replaceAll('-', '')));
  return (text) =>
    text.replaceAll(/(?:\d{4}[-‐‑–]?){3}\d{3}[\dXx]/g, (found) =>
      hidden.has(found.replaceAll(/[-‐‑–]/g, '').toUpperCase()) ? omission : found,
    );
}

function findHiddenOrcids({ identifiers, curated }: RegisterPerson): Identifier[] {
  const decided = (curated?.hiddenFields ?? []).filter(({ field }) => field === 'orcid');
  return identifiers.filter(
    (identifier) =>
      identifier.scheme === 'orcid' &&
      decided.some(({ value }) => value === undefined || toOrcid(value) === identifier.value),
  );
}

/** Whoever was known by an iD is known by what is left, by their former ids. */
function toNewIds(
  people: readonly (RegisterPerson | People['external'][number])[],
  orcids: readonly string[],
): ReadonlyMap<string, string> {
  const hidden = new Set(orcids.map((value) => identifierToKey({ scheme: 'orcid', value })));
  const taken = new Set(people.map(({ id }) => id));
  return new Map(
    people
      .filter(({ id }) => hidden.has(id))
      .map((person) => {
        const identifiers = person.identifiers.filter((one) => !hidden.has(identifierToKey(one)));
        const [names, records] = 'names' in person ? [person.names, person.records] : [[person.name], []];
        return [
          person.id,
          freeId({ identifiers, names, records, onRoster: false, researcherPage: undefined }, taken),
        ];
      }),
  );
}
