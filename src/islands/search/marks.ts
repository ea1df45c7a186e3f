/** A stretch of text; `marked` where it is what the reader searched for. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Cuts a text into stretches, so that the words of the query can be marked. Joined, they are the text again. */
export function markWords(text: string, query: string): Segment[] {
  const terms = queryTerms(query);
  const segments: Segment[] = [];
  for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (part === '') continue;
    const marked = matches(part, terms);
    const last = segments.at(-1);
    if (last !== undefined && last.marked === marked) last.text += part;
    else segments.push({ text: part, marked });
  }
  return segments;
}

/**
 * The stretch of a long text with most of the query's words, at most `length` words of it; undefined when none is in it.
 * An ellipsis says where something was left out.
 */
export function excerptAround(text: string, query: string, length = 30): string | undefined {
  const terms = queryTerms(query);
  const words = text.split(/\s+/).filter((word) => word !== '');
  const hits = words.flatMap((word, position) =>
    word.split(/[^\p{L}\p{M}\p{N}]+/u).some((part) => matches(part, terms)) ? [position] : [],
  );
  if (hits.length === 0) return undefined;
  let best = { start: 0, count: 0 };
  for (const [index, first] of hits.entries()) {
    const count = hits.slice(index).filter((position) => position < first + length).length;
    if (count > best.count) best = { start: first, count };
  }
  const start = Math.max(0, Math.min(best.start - 5, words.length - length));
  const end = Math.min(words.length, start + length);
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
}

function queryTerms(query: string): string[] {
  return query
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((term) => term !== '')
    .flatMap(foldings);
}

/** A word matches when it begins as a term does; a term may have an ending more, since the index knows stems only. */
function matches(word: string, terms: readonly string[]): boolean {
  return foldings(word).some((folded) =>
    terms.some(
      (term) =>
        term !== '' &&
        (folded.startsWith(term) ||
          (folded.length >= 4 && term.length - folded.length <= 3 && term.startsWith(folded))),
    ),
  );
}

/** Lower case without accents, umlauts read both ways: Müller → muller, mueller. */
function foldings(word: string): string[] {
  const lower = word.toLowerCase().normalize('NFC').replaceAll('ß', 'ss').replaceAll('ł', 'l');
  const plain = withoutAccents(lower.replaceAll('ø', 'o'));
  const german = withoutAccents(lower.replaceAll('ä', 'ae').replace(/[öø]/g, 'oe').replaceAll('ü', 'ue'));
  return plain === german ? [plain] : [plain, german];
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
