import type { PersonName } from '../../../model/person-name.ts';
import { foldName, fullNameKey, toNameSpelling } from '../../../normalise/names/index.ts';
import { bylineToFamilyKey, type NamedByline } from '../../byline-keys.ts';
import { compareBy } from '../../compare.ts';
import { passesBylineTest } from '../../people/byline-test.ts';
import { pickPrintedName } from '../../people/printed-name.ts';
import type { RegisterPerson } from '../../people/register-person.ts';
import { findHiddenName, type HiddenSpan } from './find-hidden-names.ts';
import type { HiddenName } from '../../../model/hidden-name.ts';
import { personNameToHiddenName } from './hidden-name.ts';
import { findSecretWord, toSecretWords } from './secret-words.ts';

/** Somebody with names that are printed nowhere. */
export interface Hiding {
  person: RegisterPerson;
  hidden: readonly PersonName[];
  searched: readonly HiddenName[];
  printable: readonly PersonName[];
  /** Words of the hidden names that are in no printable one. */
  secrets: readonly string[];
  /** Stands in place of the hidden names where the byline is the person's. */
  name: PersonName;
}

/** Those of the people who have hidden names. */
export function findHidings(people: readonly RegisterPerson[]): Hiding[] {
  return people.flatMap((person): Hiding[] => {
    const hidden = person.names.filter((name) => name.hidden === true);
    if (hidden.length === 0) return [];
    const printable = person.names.filter(
      ({ kind, hidden: isHidden }) => kind !== 'former' || isHidden === false,
    );
    return [
      {
        person,
        hidden,
        searched: toSearched(hidden),
        printable,
        secrets: toSecretWords(hidden, printable),
        name: pickPrintedName(person.names),
      },
    ];
  });
}

/** The names that find all the others, those spelled out first: a spelling with a middle name needs no search of its own. */
function toSearched(hidden: readonly PersonName[]): HiddenName[] {
  const named = hidden.map(({ display, ...name }) => ({
    display,
    name: personNameToHiddenName({ display, ...name }),
  }));
  const searched: HiddenName[] = [];
  for (const { display, name } of named.toSorted(bySpelling)) {
    if (name.family.join('').length < 2 && name.characters === undefined) continue;
    if (searched.every((one) => findHiddenName(display, one).length === 0)) searched.push(name);
  }
  return searched;
}

const bySpelling = compareBy<{ display: string; name: HiddenName }>(
  ({ name: { family, given } }) => [...family, ...given].filter((word) => word.length < 2).length,
  ({ name: { family, given } }) => family.length + given.length,
  ({ display }) => display,
);

/**
 * Whether a byline of the person may tell a hidden name: by a spelling of it, a word of it, its initials, or since it
 * fits none that may be printed.
 */
export function tellsHiddenName(
  byline: NamedByline,
  { hidden, searched, printable, secrets }: Hiding,
): boolean {
  if (printable.some((name) => areAlike(byline, name))) return false;
  if (hidden.some((name) => areAlike(byline, name))) return true;
  if (findSecretWord(byline.display, secrets) !== undefined) return true;
  if (spellingIn(byline, searched) === 'full') return true;
  const ofSurname = printable.filter(
    (name) => bylineToFamilyKey({ ...name, kind: 'person' }) === bylineToFamilyKey(byline),
  );
  if (passesBylineTest(byline, hidden)) return !passesBylineTest(byline, ofSurname);
  // Of a name with lost letters nobody can tell which one it is.
  return !passesBylineTest(byline, printable);
}

/** How far a byline of somebody unknown fits a hidden name: in full, or by initials, the surname or another part. */
export function fitsHiddenName(
  byline: NamedByline,
  { hidden, searched }: Hiding,
): HiddenSpan['form'] | undefined {
  const isInitials = passesBylineTest(byline, hidden) || isSurnameOf(byline, searched);
  return spellingIn(byline, searched) ?? (isInitials ? 'initials' : undefined);
}

/** A surname alone, as some lists print authors. */
function isSurnameOf({ display }: NamedByline, names: readonly HiddenName[]): boolean {
  const word = toNameSpelling(display);
  return word.length > 1 && names.some(({ family }) => family.join('') === word);
}

function spellingIn({ display }: NamedByline, names: readonly HiddenName[]): HiddenSpan['form'] | undefined {
  const spans = names.flatMap((name) => findHiddenName(display, name));
  return spans.find(({ form }) => form === 'full')?.form ?? spans[0]?.form;
}

function areAlike(byline: NamedByline, name: PersonName): boolean {
  const key = fullNameKey(byline);
  return (
    foldName(byline.display) === foldName(name.display) || (key !== undefined && key === fullNameKey(name))
  );
}
