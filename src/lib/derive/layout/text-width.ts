/**
 * How wide a name is drawn, in ems, estimated from a table of average advances: Source Sans 3 at weight 500 for
 * Latin, Greek and Cyrillic, the usual system fonts elsewhere. Estimates run a little wide, so that a fallback
 * font still fits.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC')) width += characterWidth(character);
  return width * slack;
}

const slack = 1.03;

function characterWidth(character: string): number {
  const known = advances.get(character) ?? advances.get(character.normalize('NFD').charAt(0));
  return known ?? scripts.find(({ pattern }) => pattern.test(character))?.width ?? 0.75;
}

/** Hundredths of an em, and the characters that are as wide. */
const advanceTable: readonly (readonly [number, string])[] = [
  [20, ' '],
  [26, "iıjl|',.:;·’‘"],
  [30, 'fIł!()[]{}-‐'],
  [36, 'rt/\\'],
  [43, 'sz*?“”"'],
  [47, 'cxvy'],
  [49, 'eJLYŁ–'],
  [52, 'agkEFVXSTZ_0123456789#$+<=>^~'],
  [55, 'hnouAøð`'],
  [57, 'bdpqCPđþßB'],
  [62, 'KRDG&'],
  [66, 'HNUOQØ'],
  [74, 'wM'],
  [84, 'm%æ'],
  [86, 'WÆœŒ@'],
  [95, '…'],
];

const advances = new Map(
  advanceTable.flatMap(([hundredths, characters]) =>
    [...characters].map((character) => [character, hundredths / 100] as const),
  ),
);

/** The first that matches decides: marks and format characters first, then scripts by average. */
const scripts: readonly { pattern: RegExp; width: number }[] = [
  { pattern: /[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u, width: 0 },
  { pattern: /\p{Script=Latin}/u, width: 0.58 },
  { pattern: /[\p{Script=Cyrillic}\p{Script=Greek}]/u, width: 0.6 },
  { pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, width: 1 },
  { pattern: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u, width: 0.58 },
  { pattern: /\p{Mc}/u, width: 0.35 },
  { pattern: /\p{Script=Devanagari}/u, width: 0.65 },
  { pattern: /[\u3000-\u303f\uff01-\uff60]/u, width: 1 },
  { pattern: /\p{Extended_Pictographic}/u, width: 1.35 },
];
