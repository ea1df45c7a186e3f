import anyAscii from 'any-ascii';

/** A word of a text: how it is compared, and where it stands. */
export interface NameWord {
  text: string;
  /** One to three capitals, as in `Vale, RM`, or one letter: initials. */
  initials: boolean;
  /** Begins with a capital and has small letters: a name or the first word of a sentence. */
  capitalised: boolean;
  start: number;
  end: number;
}

/**
 * One spelling for all spellings of a name: small ASCII letters, and one letter for what is written as one or as two
 * (ü, ue; å, aa; ø, oe).
 */
export function toNameSpelling(word: string): string {
  return toComparable(word).replaceAll(/[^a-z0-9]+/g, '');
}

/** A text in which a word can be looked for before its words are told apart. */
export function toComparable(text: string): string {
  return anyAscii(text.replaceAll(/['’ʼ\u00ad\u200b-\u200d]/g, '').normalize('NFC'))
    .toLowerCase()
    .replaceAll(/[ao]e|ue|aa/g, (pair) => pair.charAt(0));
}

/** The words of a text in order; an apostrophe and what joins letters invisibly are parts of a word. */
export function textToNameWords(text: string): NameWord[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’ʼ\u00ad\u200b-\u200d]*/gu)].flatMap(
    ({ 0: word, index }): NameWord[] => {
      const spelling = toNameSpelling(word);
      if (spelling === '') return [];
      return [
        {
          text: spelling,
          initials: spelling.length === 1 || /^\p{Lu}{1,3}$/u.test(word),
          capitalised: /^\p{Lu}\p{M}*\p{Ll}/u.test(word),
          start: index,
          end: index + word.length,
        },
      ];
    },
  );
}
