import { isSuffix, particles, shortFamilies } from './vocabulary.ts';

/**
 * A family name printed in capitals in ordinary case: `MCDONALD` → `McDonald`, `VAN DER BERG` → `van der Berg`.
 * Letters that cannot be a word (`PVS`, `AK` beside an ordinary given name) are initials and stay.
 */
export function repairFamilyCapitals(family: string, given: string): string {
  if (!isCapitals(family)) return family;
  const isWord = shortFamilies.has(family) || (family.length > 2 && isPronounceable(family));
  if (!isWord && /^\p{Lu}{2,4}$/u.test(family) && !isCapitals(given)) return family;
  const words = family.split(' ');
  return words
    .map((word, i) =>
      i < words.length - 1 && particles.has(word.toLowerCase()) ? word.toLowerCase() : wordToTitleCase(word),
    )
    .join(' ');
}

/** Given names printed in capitals in ordinary case; initials (`JK`, `J.-P.`) stay. */
export function repairGivenCapitals(given: string): string {
  if (!isCapitals(given)) return given;
  return given
    .split(' ')
    .map((word) => (isSuffix(word) ? word : word.split('-').map(repairGivenWord).join('-')))
    .join(' ');
}

/** Two letters or more, all of them capitals of a script that has case. */
export function isCapitals(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Has a vowel, or letters whose vowels we do not know (Greek, Cyrillic). */
function isPronounceable(word: string): boolean {
  return /[AEIOUYÆŒØ]/.test(word.normalize('NFD')) || /(?!\p{Script=Latin})\p{L}/u.test(word);
}

function repairGivenWord(word: string): string {
  const spelled = word.length >= 3 && !word.includes('.') && isPronounceable(word);
  return spelled || word.length >= 5 ? wordToTitleCase(word) : word;
}

function wordToTitleCase(word: string): string {
  // Turkish İ is one letter in both cases; JavaScript makes two characters of it.
  const lower = word.replaceAll('İ', 'i').toLowerCase();
  return lower
    .replaceAll(/(^|[-\s.])(\p{L})/gu, (_, before: string, letter: string, at: number) =>
      lower.length === word.length
        ? before + String.fromCodePoint(word.codePointAt(at + before.length) ?? 0)
        : before + letter.toUpperCase(),
    )
    .replaceAll(
      /(^|[-\s])(O['’]|D['’]|Mc|L['’])(\p{L})/gu,
      (_, before: string, start: string, letter: string) => `${before}${start}${letter.toUpperCase()}`,
    );
}
