/** Letters and signs of Western European text, none of which is invisible: most texts have no others. */
const western = /^[\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201d]*$/;

/**
 * The text without characters that nobody sees and that change how the rest is read or compared: halves of surrogate
 * pairs, control and tag characters, soft hyphens, zero-width spaces, marks that turn the direction of writing.
 * The two joiners stay where a script needs them (Persian, Hindi) and go after Latin letters. White space is kept.
 */
export function removeInvisible(text: string): string {
  if (western.test(text)) return text;
  return text
    .replaceAll(
      /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]|\p{Cs}|(?!\s)\p{Cc}/gu,
      '',
    )
    .replaceAll(/(?<=\p{Script=Latin}|^)[\u200c\u200d]/gu, '');
}
