/** The part of an alphabetical list under one letter. */
export interface LetterGroup<T> {
  /** `A` … `Z`, the first letter in another script, or `#` where the text begins with none. */
  letter: string;
  /** For `id` attributes: `letter-a`, `letter-5c71` (code point of a letter of another script), `letter-other`. */
  anchor: string;
  items: T[];
}

const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Sorts as a dictionary of that language does and groups by first letter; letters that the language treats as
 * variants (É, Ö in German) stand with their base letter.
 * @param locale BCP 47 tag: never the machine's own
 */
export function toLetterGroups<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  locale: string,
): LetterGroup<T>[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const base = new Intl.Collator(locale, { sensitivity: 'base' });
  const sorted = items
    .map((item) => ({ item, text: textOf(item) }))
    .sort((a, b) => collator.compare(a.text, b.text) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const groups = new Map<string, T[]>();
  for (const { item, text } of sorted) {
    const letter = firstLetter(text, base);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [item]);
    else group.push(item);
  }
  return [...groups].map(([letter, members]) => ({ letter, anchor: letterToAnchor(letter), items: members }));
}

function firstLetter(text: string, base: Intl.Collator): string {
  const first = /\p{L}|\p{N}/u.exec(text)?.[0];
  if (first === undefined || /\p{N}/u.test(first)) return '#';
  return latin.find((letter) => base.compare(letter, first) === 0) ?? first.toUpperCase();
}

function letterToAnchor(letter: string): string {
  if (letter === '#') return 'letter-other';
  if (/^[A-Z]$/.test(letter)) return `letter-${letter.toLowerCase()}`;
  return `letter-${[...letter].map((part) => part.codePointAt(0)?.toString(16) ?? '').join('')}`;
}
