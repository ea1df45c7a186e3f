import type { PersonName } from '../../../src/lib/model/person-name.ts';
import { isCjk } from '../../../src/lib/normalise/names/index.ts';
import { otherSpellings } from './word-forms.ts';

type NameParts = Pick<PersonName, 'display' | 'family' | 'given' | 'particle'>;

/**
 * Every form under which a person is looked for, most usual first: the name as it is written, both orders, its parts
 * where they are written together, and the spellings that readers type instead (Mueller and Muller for Müller, lukasz
 * for Łukasz, Wang Wei for 王伟).
 */
export function nameToForms(name: NameParts): string[] {
  const family = joined(name.particle, name.family);
  const written = [name.display, joined(family, name.given), joined(name.given, family), ...partsOfRun(name)];
  const forms = written.flatMap((form) => [form, ...otherSpellings(form)]);
  return unique([...forms, ...(name.family === undefined ? [] : contracted(name.family))]);
}

/** The parts of a name that is written without a space; where nobody says which they are, every end of it. */
function partsOfRun(name: NameParts): string[] {
  if (!isCjk(name.display)) return [];
  if (name.family !== undefined && name.given !== undefined) return [`${name.family} ${name.given}`];
  const letters = [...name.display].slice(0, longestName);
  return letters.slice(1).map((_, position) => letters.slice(position + 1).join(''));
}

const longestName = 8;

/** Mueller is also looked for as Müller, which the index knows as Muller. */
function contracted(family: string): string[] {
  const short = family.replace(/(?<=[^aeiou])([aou])e(?=[^aeiou]|$)/gi, '$1');
  return short === family ? [] : [short];
}

function joined(first: string | undefined, second: string | undefined): string {
  return [first, second].filter((part) => part !== undefined && part !== '').join(' ');
}

export function unique(forms: readonly string[]): string[] {
  return [...new Set(forms.filter((form) => form !== ''))];
}
