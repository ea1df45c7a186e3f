import { foldLatin, foldName, isCjk } from './characters.ts';
import type { NameParts } from './name-parts.ts';

/**
 * What the directory sorts by and prints in A–Z lists: `Berg, Jan van der, Jr.`. Particles follow the given names,
 * as in Dutch, German and Portuguese directories; a capitalised one belongs to the family name and stays. Chinese,
 * Japanese and Korean names are as they are printed.
 */
export function nameToSortName(parts: NameParts): string {
  const family = parts.family ?? parts.literal ?? '';
  if (isCjk(family) && (parts.given === undefined || isCjk(parts.given)))
    return `${family}${parts.given ?? ''}`;
  const given = [parts.given, parts.particle].filter((part) => part !== undefined && part !== '').join(' ');
  return [family, given, parts.suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/**
 * The key under which two spellings are one full name: equal in given names, particle, family name and suffix, but for
 * case, diacritics, hyphens or spaces, apostrophes and dots. Scripts are kept apart. `undefined` when the given
 * names are initials only, so that initials never equal a full name, or when there is no family name.
 */
export function fullNameKey(parts: NameParts): string | undefined {
  const family = foldLatin(`${parts.particle ?? ''} ${parts.family ?? parts.literal ?? ''}`);
  if (family === '') return undefined;
  const given = foldLatin(parts.given ?? '');
  if (given !== '' && isInitialsOnly(parts.given ?? '')) return undefined;
  // The border inside an undivided Chinese, Japanese or Korean name is a guess, so it takes no part.
  if (isCjk(family) && isCjk(`${given} `)) return `${family}${given}`.replaceAll(' ', '');
  return `${family}|${given}|${foldLatin(parts.suffix ?? '')}`;
}

/** Family name and first initial (`adeyemi|n`), for comparing bylines that print initials; `undefined` without both. */
export function initialNameKey(parts: NameParts): string | undefined {
  const family = foldName(`${parts.particle ?? ''} ${parts.family ?? ''}`);
  const initial = foldName(parts.given ?? '')[0];
  return family === '' || initial === undefined ? undefined : `${family}|${initial}`;
}

/** Whether given names are initials: `J.`, `J.-P.`, `JK`, `Yu.`; not `Jo`, `Yu` or `王`. */
export function isInitialsOnly(given: string): boolean {
  const words = given
    .normalize('NFC')
    .split(/[\s-]+|(?<=\.)(?=\p{L})/u)
    .filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 &&
    words.every(
      (word) =>
        !isCjk(word) &&
        (/^\p{L}\.?$/u.test(word) || /^\p{Lu}{2,3}$/u.test(word) || /^\p{Lu}\p{Ll}\.$/u.test(word)),
    )
  );
}
