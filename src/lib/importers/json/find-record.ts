/** A value without brackets, such as a record's id. */
const scalar = String.raw`(?:"(?:[^"\\\n]|\\.)*"|[^"\s,:{}[\]]+)`;

const beginning = new RegExp(
  String.raw`^\{\s*("(?:[^"\\\n]|\\.)*")\s*:\s*${scalar}\s*,\s*("(?:[^"\\\n]|\\.)*")\s*:`,
);

/** The first two member names, as written, of a record's text; undefined where they cannot be told. */
export function textToFirstNames(text: string): readonly string[] | undefined {
  const found = beginning.exec(text);
  return found?.[1] === undefined || found[2] === undefined ? undefined : [found[1], found[2]].map(toName);
}

/**
 * Where, inside the text of a broken record, the next one begins: an object after a comma whose first two members
 * have the names that the first two members of records have. A record that lacks a bracket swallows those after it.
 * @returns the number of characters before it, or undefined
 */
export function findNextRecord(text: string, names: readonly string[]): number | undefined {
  if (names.length < 2) return undefined;
  const [first, second] = names.map((name) => RegExp.escape(JSON.stringify(name)));
  const next = new RegExp(String.raw`,\s*(?=\{\s*${first}\s*:\s*${scalar}\s*,\s*${second}\s*:)`, 'g');
  const found = next.exec(text);
  return found === null ? undefined : found.index + found[0].length;
}

function toName(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
