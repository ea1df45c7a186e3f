/**
 * The months in English, German, French, Spanish, Portuguese and Italian, whole and as they are shortened; without
 * accents. A word that two languages have means the same month in both.
 */
const words: readonly string[] = [
  'january jan januar janner jaenner janvier janv enero ene janeiro gennaio gen genn',
  'february feb febr februar feber fevrier fevr fev febrero fevereiro febbraio febb',
  'march mar mrz marz maerz mars marzo marco',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mag magg',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juil juillet julio julho luglio lug',
  'august aug aout agosto ago ag',
  'september sep sept septembre septiembre setiembre set setembro settembre sett',
  'october oct okt oktober octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dez dezember decembre diciembre dic dezembro dicembre',
];

const numberOf: ReadonlyMap<string, number> = new Map(
  words.flatMap((line, index) => line.split(' ').map((word): [string, number] => [word, index + 1])),
);

/** The words as alternatives of a regular expression over text without accents, longest first. */
export const monthAlternatives = [...numberOf.keys()].sort((a, b) => b.length - a.length).join('|');

/** `Mar`, `März`, `agosto`, `août` or `Okt.` as a number from 1; `undefined` for any other word. */
export function monthNameToNumber(word: string): number | undefined {
  return numberOf.get(withoutAccents(word).trim().replace(/\.$/, '').toLowerCase());
}

/** The text with `ä` as `a`, of the same length: a place found in one is the same place in the other. */
export function withoutAccents(text: string): string {
  return text.normalize('NFC').replaceAll(/[\u00c0-\u017f]/g, (letter) => letter.normalize('NFD').charAt(0));
}
