/**
 * The text without characters that nobody sees and that change how the rest is read or compared: halves of surrogate
 * pairs, control and tag characters, soft hyphens, zero-width spaces, marks that turn the direction of writing.
 * The two joiners stay where a script needs them (Persian, Hindi) and go after Latin letters. White space is kept.
 */
export function removeInvisible(text: string): string {
  return text
    .replaceAll(
      /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]|\p{Cs}|(?!\s)\p{Cc}/gu,
      '',
    )
    .replaceAll(/(?<=\p{Script=Latin}|^)[\u200c\u200d]/gu, '');
}
