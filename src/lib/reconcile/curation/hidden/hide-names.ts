import type { PersonName } from '../../../model/person-name.ts';
import { foldName } from '../../../normalise/names/index.ts';
import { passesBylineTest } from '../../people/byline-test.ts';
import { pickPrintedName } from '../../people/printed-name.ts';
import { findHiddenName } from './find-hidden-names.ts';
import { personNameToHiddenName } from './hidden-name.ts';
import { findSecretWord, toSecretWords } from './secret-words.ts';

/**
 * The names of a person, of whom a decision hides some: whatever else a source calls the person by a spelling of a
 * hidden name, or by a word of it that is in no name which may be printed, is hidden too. What a human decided is
 * printed stays.
 * @param renamed the name that a decision gives the person, the first of the names
 */
export function hideSpellings(names: readonly PersonName[], renamed: PersonName | undefined): PersonName[] {
  const hidden = names.filter((name) => name.hidden === true);
  if (hidden.length === 0) return [...names];
  const isDecided = (name: PersonName): boolean => name === renamed || name.hidden !== undefined;
  const searched = hidden.map(personNameToHiddenName);
  const isSpelled = ({ display }: PersonName): boolean =>
    searched.some((name) => findHiddenName(display, name).some(({ form }) => form === 'full'));
  const spelled = names.map((name) => (!isDecided(name) && isSpelled(name) ? toHidden(name) : name));
  const preferred = pickPrintedName(spelled);
  const trusted = [preferred, ...names.filter((name) => name.kind === 'former' && name.hidden === false)];
  const secrets = toSecretWords(hidden, trusted);
  return spelled.map((name) => {
    if (isDecided(name) || name.hidden === true || foldName(name.display) === foldName(preferred.display))
      return name;
    const tells =
      findSecretWord(name.display, secrets) !== undefined ||
      (passesBylineTest(name, hidden) && !passesBylineTest(name, trusted));
    return tells ? toHidden(name) : name;
  });
}

function toHidden(name: PersonName): PersonName {
  return { ...name, kind: 'former', hidden: true };
}
