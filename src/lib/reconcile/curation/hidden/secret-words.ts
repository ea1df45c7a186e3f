import type { PersonName } from '../../../model/person-name.ts';
import { type NameWord, textToNameWords } from '../../../normalise/names/index.ts';

/** A shorter word stands in too many others to be looked for inside of them. */
const shortestInside = 5;
/** Shorter words are initials and particles. */
const shortest = 3;

/** The words of hidden names that are in no name which may be printed: each alone tells whose works they are. */
export function toSecretWords(hidden: readonly PersonName[], printable: readonly PersonName[]): string[] {
  const printed = new Set(wordsOf(printable));
  return [...new Set(wordsOf(hidden))].filter((word) => word.length >= shortest && !printed.has(word));
}

/** The first word of a text that is a secret one, or has it inside, as a citation key has a surname. */
export function findSecretWord(text: string, secrets: readonly string[]): NameWord | undefined {
  if (secrets.length === 0) return undefined;
  return textToNameWords(text).find(({ text: word }) => isSecret(word, secrets));
}

/** @param instead what stands in the place of each secret word */
export function replaceSecretWords(text: string, secrets: readonly string[], instead: string): string {
  if (findSecretWord(text, secrets) === undefined) return text;
  let masked = '';
  let from = 0;
  for (const { text: word, start, end } of textToNameWords(text)) {
    if (!isSecret(word, secrets)) continue;
    masked += `${text.slice(from, start)}${instead}`;
    from = end;
  }
  return masked + text.slice(from);
}

function isSecret(word: string, secrets: readonly string[]): boolean {
  return secrets.some(
    (secret) => word === secret || (secret.length >= shortestInside && word.includes(secret)),
  );
}

function wordsOf(names: readonly PersonName[]): string[] {
  return names.flatMap(({ display, family, given }) =>
    [display, family ?? '', given ?? ''].flatMap((text) =>
      textToNameWords(text).map(({ text: word }) => word),
    ),
  );
}
