import type { NamedByline } from '../byline-keys.ts';

/** What a program writes for a letter that its encoding does not have, and the letters it may stand for. */
const lostLetters = /[?\uFFFD]|[^\p{ASCII}]\p{M}*/gu;

/**
 * The name as a source prints it whose encoding has ASCII only: `N?ñez` and `Núñez` are both `Nxxez`. Names of other
 * scripts lose every letter, so they stay as they are.
 */
export function toLossy<Name extends Pick<NamedByline, 'display' | 'family' | 'given'>>(name: Name): Name {
  if (!/[?\uFFFD]|[^\p{ASCII}]/u.test(name.display) || /^[^a-z]*$/i.test(name.display)) return name;
  const lose = (text: string): string => text.normalize('NFC').replaceAll(lostLetters, 'x');
  return {
    ...name,
    display: lose(name.display),
    ...(name.family === undefined ? {} : { family: lose(name.family) }),
    ...(name.given === undefined ? {} : { given: lose(name.given) }),
  };
}
