import type { Diagnostic } from '../../diagnostics.ts';
import { foldLatin } from '../../normalise/names/characters.ts';
import { cleanNameText, fullNameKey, type NameParts } from '../../normalise/names/index.ts';
import { compareText } from '../compare.ts';
import { addTo } from '../multimap.ts';
import { BySpelling } from './by-spelling.ts';
import type { RegisterPerson } from './register-person.ts';

type Name = NameParts & { display: string };

/** Finds the one person who bears a full name, among those whom an own list may name. */
export interface FullNameIndex {
  /** `undefined` for initials, for a name that nobody bears, and for one that several bear. */
  find(name: Name): RegisterPerson | undefined;
  /** Names that several people bear. */
  diagnostics: Diagnostic[];
}

/**
 * An index of the roster's full names, or of everybody's where there is no roster. Names are compared but for
 * accents, hyphens and case; of several people whom that leaves alike, the one whose name is printed exactly so is
 * found (Ondrej, not Ondřej), if there is just one.
 */
export function indexFullNames(people: readonly RegisterPerson[]): FullNameIndex {
  const listed = people.some(({ onRoster }) => onRoster) ? people.filter(({ onRoster }) => onRoster) : people;
  const alike = new Map<string, RegisterPerson[]>();
  const exact = new Map<string, RegisterPerson[]>();
  for (const person of listed) {
    for (const key of new Set(person.names.flatMap((name) => nameToKey(name) ?? [])))
      addTo(alike, key, person);
    for (const key of new Set(person.names.map(printedForm))) addTo(exact, key, person);
  }
  const find = (name: Name): RegisterPerson | undefined => {
    const found = alike.get(nameToKey(name) ?? '') ?? [];
    return found.length > 1 ? onlyOne(exact.get(printedForm(name))) : found[0];
  };
  return {
    find: eachSpellingOnce(find),
    diagnostics: [...alike]
      .filter(([, bearers]) => bearers.length > 1)
      .sort(([a], [b]) => compareText(a, b))
      .map(([, bearers]) => toNotice(bearers)),
  };
}

/** Most names are printed on many works. */
function eachSpellingOnce(
  find: (name: Name) => RegisterPerson | undefined,
): (name: Name) => RegisterPerson | undefined {
  const known = new BySpelling<RegisterPerson | undefined>();
  return (name) => known.get(name, find);
}

/**
 * As `fullNameKey`, but the border between given and family names takes no part, because sources draw it
 * differently: Win Pa | Pa and Win | Pa Pa.
 */
function nameToKey(name: Name): string | undefined {
  const key = fullNameKey(name);
  if (key === undefined || !key.includes('|')) return key;
  return foldLatin([name.given, name.particle, name.family ?? name.literal, name.suffix].join(' '));
}

function printedForm({ display }: Name): string {
  return cleanNameText(display).toLowerCase();
}

function onlyOne(people: readonly RegisterPerson[] | undefined): RegisterPerson | undefined {
  return people?.length === 1 ? people[0] : undefined;
}

function toNotice(bearers: readonly RegisterPerson[]): Diagnostic {
  return {
    code: 'names-alike',
    severity: 'notice',
    message:
      'Several people bear this name, so an own list cannot tell them apart unless it is printed differently',
    value: bearers.map(({ id, names }) => `${names[0]?.display ?? ''} (${id})`).join(' | '),
    hint: 'If they are one person, give both rows one ORCID iD or one key.',
  };
}
